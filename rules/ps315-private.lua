-- Private attributes that hold no identity: Table E.3.10-1 of DICOM PS3.15, edition 2026d, in our own form. They stay with
-- the option RetainSafePrivate. Made by tests/support/make_ps315_private.py; tags of your own go into Metadata.KeepPrivateTags.
--
-- A line is: group, low byte of the element, VR ("*": the table names none), the creator of the block. A name is looked
-- for, not a block's number, which is the sender's. Bytes (OB, OW) stay as they are: whoever asks for them trusts the maker.
ps315{
  private = [[
00e1 21 DS ELSCINT1
00e1 50 DS ELSCINT1
01e1 26 CS ELSCINT1
01f1 01 CS ELSCINT1
01f1 07 DS ELSCINT1
01f1 26 DS ELSCINT1
01f1 27 DS ELSCINT1
0903 10 US GEIIS PACS
0903 11 US GEIIS PACS
0903 12 US GEIIS PACS
0019 23 DS GEMS_ACQU_01
0019 24 DS GEMS_ACQU_01
0019 27 DS GEMS_ACQU_01
0019 9e LO GEMS_ACQU_01
0045 01 SS GEMS_HELIOS_01
0045 02 FL GEMS_HELIOS_01
0043 27 SH GEMS_PARM_01
0043 39 IS GEMS_PARM_01
0043 6f DS GEMS_PARM_01
0025 07 SL GEMS_SERS_01
7e01 01 LO HOLOGIC, Inc.
7e01 02 SH HOLOGIC, Inc.
7e01 10 SQ HOLOGIC, Inc.
7e01 11 SQ HOLOGIC, Inc.
7e01 12 OB HOLOGIC, Inc.
0099 01 UI NQHeader
0099 02 UI NQHeader
0099 04 SS NQHeader
0099 05 LT NQHeader
0099 10 FL NQHeader
0099 20 SH NQHeader
0099 21 FL NQHeader
0199 01 FL NQLeft
0199 02 FL NQLeft
0199 03 FL NQLeft
0199 04 FL NQLeft
0199 05 FL NQLeft
0199 06 FL NQLeft
0199 07 FL NQLeft
0199 08 FL NQLeft
0199 09 FL NQLeft
0199 0a FL NQLeft
0199 0b FL NQLeft
0199 0c FL NQLeft
0199 0d FL NQLeft
0199 0e FL NQLeft
0199 0f FL NQLeft
0199 10 FL NQLeft
0199 11 FL NQLeft
0199 12 FL NQLeft
0199 13 FL NQLeft
0199 14 FL NQLeft
0199 15 FL NQLeft
0199 16 FL NQLeft
0299 01 FL NQRight
0299 02 FL NQRight
0299 03 FL NQRight
0299 04 FL NQRight
0299 05 FL NQRight
0299 06 FL NQRight
0299 07 FL NQRight
0299 08 FL NQRight
0299 09 FL NQRight
0299 0a FL NQRight
0299 0b FL NQRight
0299 0c FL NQRight
0299 0d FL NQRight
0299 0e FL NQRight
0299 0f FL NQRight
0299 10 FL NQRight
0299 11 FL NQRight
0299 12 FL NQRight
0299 13 FL NQRight
0299 14 FL NQRight
0299 15 FL NQRight
0299 16 FL NQRight
2001 01 FL Philips Imaging DD 001
2001 02 IS Philips Imaging DD 001
2001 03 FL Philips Imaging DD 001
2001 04 CS Philips Imaging DD 001
2001 05 SS Philips Imaging DD 001
2001 06 CS Philips Imaging DD 001
2001 07 CS Philips Imaging DD 001
2001 08 IS Philips Imaging DD 001
2001 09 FL Philips Imaging DD 001
2001 0a IS Philips Imaging DD 001
2001 0b CS Philips Imaging DD 001
2001 0c CS Philips Imaging DD 001
2001 0e CS Philips Imaging DD 001
2001 0f SS Philips Imaging DD 001
2001 10 CS Philips Imaging DD 001
2001 11 FL Philips Imaging DD 001
2001 12 CS Philips Imaging DD 001
2001 13 SL Philips Imaging DD 001
2001 14 SL Philips Imaging DD 001
2001 15 SS Philips Imaging DD 001
2001 16 SS Philips Imaging DD 001
2001 17 SL Philips Imaging DD 001
2001 18 SL Philips Imaging DD 001
2001 19 CS Philips Imaging DD 001
2001 1a FL Philips Imaging DD 001
2001 1b FL Philips Imaging DD 001
2001 1c CS Philips Imaging DD 001
2001 1d IS Philips Imaging DD 001
2001 1e CS Philips Imaging DD 001
2001 1f CS Philips Imaging DD 001
2001 21 CS Philips Imaging DD 001
2001 22 FL Philips Imaging DD 001
2001 23 DS Philips Imaging DD 001
2001 24 CS Philips Imaging DD 001
2001 25 SH Philips Imaging DD 001
2001 26 CS Philips Imaging DD 001
2001 27 CS Philips Imaging DD 001
2001 28 FL Philips Imaging DD 001
2001 29 FL Philips Imaging DD 001
2001 2a CS Philips Imaging DD 001
2001 2b CS Philips Imaging DD 001
2001 2c FL Philips Imaging DD 001
2001 2d SS Philips Imaging DD 001
2001 2e CS Philips Imaging DD 001
2001 2f FL Philips Imaging DD 001
2001 30 UL Philips Imaging DD 001
2001 31 US Philips Imaging DD 001
2001 32 FL Philips Imaging DD 001
2001 33 CS Philips Imaging DD 001
2001 34 CS Philips Imaging DD 001
2001 35 SS Philips Imaging DD 001
2001 36 CS Philips Imaging DD 001
2001 37 CS Philips Imaging DD 001
2001 38 FL Philips Imaging DD 001
2001 39 FL Philips Imaging DD 001
2001 3a CS Philips Imaging DD 001
2001 3b FL Philips Imaging DD 001
2001 3c FL Philips Imaging DD 001
2001 3d UL Philips Imaging DD 001
2001 3e FL Philips Imaging DD 001
2001 3f CS Philips Imaging DD 001
2001 40 CS Philips Imaging DD 001
2001 41 FL Philips Imaging DD 001
2001 42 CS Philips Imaging DD 001
2001 43 IS Philips Imaging DD 001
2001 44 IS Philips Imaging DD 001
2001 45 IS Philips Imaging DD 001
2001 46 CS Philips Imaging DD 001
2001 47 FL Philips Imaging DD 001
2001 48 SS Philips Imaging DD 001
2001 49 IS Philips Imaging DD 001
2001 4a CS Philips Imaging DD 001
2001 4b CS Philips Imaging DD 001
2001 4c CS Philips Imaging DD 001
2001 4d CS Philips Imaging DD 001
2001 4e CS Philips Imaging DD 001
2001 4f FD Philips Imaging DD 001
2001 50 LO Philips Imaging DD 001
2001 51 IS Philips Imaging DD 001
2001 53 CS Philips Imaging DD 001
2001 54 FL Philips Imaging DD 001
2001 55 UL Philips Imaging DD 001
2001 56 CS Philips Imaging DD 001
2001 57 CS Philips Imaging DD 001
2001 58 UL Philips Imaging DD 001
2001 59 IS Philips Imaging DD 001
2001 5a ST Philips Imaging DD 001
2001 5d ST Philips Imaging DD 001
2001 5e ST Philips Imaging DD 001
2001 5f SQ Philips Imaging DD 001
2001 60 SL Philips Imaging DD 001
2001 61 CS Philips Imaging DD 001
2001 62 CS Philips Imaging DD 001
2001 63 CS Philips Imaging DD 001
2001 64 SH Philips Imaging DD 001
2001 65 SQ Philips Imaging DD 001
2001 66 SQ Philips Imaging DD 001
2001 67 CS Philips Imaging DD 001
2001 68 SQ Philips Imaging DD 001
2001 69 SQ Philips Imaging DD 001
2001 6a SQ Philips Imaging DD 001
2001 6b SQ Philips Imaging DD 001
2001 6d LO Philips Imaging DD 001
2001 6e SH Philips Imaging DD 001
2001 6f SQ Philips Imaging DD 001
2001 71 CS Philips Imaging DD 001
2001 72 IS Philips Imaging DD 001
2001 73 SQ Philips Imaging DD 001
2001 74 DS Philips Imaging DD 001
2001 75 DS Philips Imaging DD 001
2001 76 UL Philips Imaging DD 001
2001 77 CS Philips Imaging DD 001
2001 79 SQ Philips Imaging DD 001
2001 7a FL Philips Imaging DD 001
2001 7b IS Philips Imaging DD 001
2001 7c UL Philips Imaging DD 001
2001 7d OB Philips Imaging DD 001
2001 7e US Philips Imaging DD 001
2001 7f US Philips Imaging DD 001
2001 80 LO Philips Imaging DD 001
2001 81 IS Philips Imaging DD 001
2001 82 IS Philips Imaging DD 001
2001 83 DS Philips Imaging DD 001
2001 84 DS Philips Imaging DD 001
2001 85 DS Philips Imaging DD 001
2001 86 IS Philips Imaging DD 001
2001 87 SH Philips Imaging DD 001
2001 88 DS Philips Imaging DD 001
2001 89 DS Philips Imaging DD 001
2001 8a DS Philips Imaging DD 001
2001 8b SH Philips Imaging DD 001
2001 8c CS Philips Imaging DD 001
2001 90 LO Philips Imaging DD 001
2001 91 LO Philips Imaging DD 001
2001 92 LO Philips Imaging DD 001
2001 93 LO Philips Imaging DD 001
2001 94 LO Philips Imaging DD 001
2001 9a SQ Philips Imaging DD 001
2001 9b UL Philips Imaging DD 001
2001 9d LO Philips Imaging DD 001
2001 9f US Philips Imaging DD 001
2001 a1 CS Philips Imaging DD 001
2001 a2 US Philips Imaging DD 001
2001 a3 UL Philips Imaging DD 001
2001 a4 UL Philips Imaging DD 001
2001 a5 UL Philips Imaging DD 001
2001 c0 UL Philips Imaging DD 001
2001 c1 LO Philips Imaging DD 001
2001 c2 FD Philips Imaging DD 001
2001 c3 UL Philips Imaging DD 001
2001 c5 SQ Philips Imaging DD 001
2001 c6 SQ Philips Imaging DD 001
2001 c7 SQ Philips Imaging DD 001
2001 ca SQ Philips Imaging DD 001
2001 cb IS Philips Imaging DD 001
2001 d0 AT Philips Imaging DD 001
2001 d1 US Philips Imaging DD 001
2001 d2 US Philips Imaging DD 001
2001 d3 US Philips Imaging DD 001
2001 d4 US Philips Imaging DD 001
2001 d5 US Philips Imaging DD 001
2001 d6 US Philips Imaging DD 001
2001 d7 US Philips Imaging DD 001
2001 d8 US Philips Imaging DD 001
2001 d9 US Philips Imaging DD 001
2001 da CS Philips Imaging DD 001
2001 db US Philips Imaging DD 001
2001 dc US Philips Imaging DD 001
2001 dd US Philips Imaging DD 001
2001 de US Philips Imaging DD 001
2001 df UL Philips Imaging DD 001
2001 e9 SQ Philips Imaging DD 001
2001 f1 FL Philips Imaging DD 001
2001 f2 FL Philips Imaging DD 001
2001 f3 CS Philips Imaging DD 001
2001 f4 UL Philips Imaging DD 001
2001 f5 CS Philips Imaging DD 001
2001 f6 UL Philips Imaging DD 001
2001 f7 LO Philips Imaging DD 001
2001 f9 SQ Philips Imaging DD 001
2001 fb SQ Philips Imaging DD 001
2001 fc SQ Philips Imaging DD 001
2001 fd SQ Philips Imaging DD 001
2001 ff OB Philips Imaging DD 001
2001 01 US Philips Imaging DD 002
2001 02 FD Philips Imaging DD 002
2001 03 CS Philips Imaging DD 002
2001 04 SS Philips Imaging DD 002
2001 05 FD Philips Imaging DD 002
2001 06 US Philips Imaging DD 002
2001 07 CS Philips Imaging DD 002
2001 08 FD Philips Imaging DD 002
2001 09 FD Philips Imaging DD 002
2001 0a FD Philips Imaging DD 002
2001 0b FD Philips Imaging DD 002
2001 0c US Philips Imaging DD 002
2001 0d CS Philips Imaging DD 002
2001 0e FD Philips Imaging DD 002
2001 0f US Philips Imaging DD 002
2001 10 SS Philips Imaging DD 002
2001 11 SS Philips Imaging DD 002
2001 12 CS Philips Imaging DD 002
2001 13 SS Philips Imaging DD 002
2001 14 FD Philips Imaging DD 002
2001 15 FD Philips Imaging DD 002
2001 16 FD Philips Imaging DD 002
2001 17 FD Philips Imaging DD 002
2001 18 CS Philips Imaging DD 002
2001 19 FD Philips Imaging DD 002
2001 1a FD Philips Imaging DD 002
2001 1b FD Philips Imaging DD 002
2001 1c FD Philips Imaging DD 002
2001 1d FD Philips Imaging DD 002
2001 1e FD Philips Imaging DD 002
2001 1f FD Philips Imaging DD 002
2001 20 FD Philips Imaging DD 002
2001 21 FD Philips Imaging DD 002
2001 22 FD Philips Imaging DD 002
2001 23 FD Philips Imaging DD 002
2001 24 FD Philips Imaging DD 002
2001 25 FD Philips Imaging DD 002
2001 26 FD Philips Imaging DD 002
2001 27 FD Philips Imaging DD 002
2001 28 US Philips Imaging DD 002
2001 29 US Philips Imaging DD 002
2001 2a US Philips Imaging DD 002
2001 2b SS Philips Imaging DD 002
2001 2c FD Philips Imaging DD 002
2001 2d FD Philips Imaging DD 002
2001 2e SS Philips Imaging DD 002
2001 2f SS Philips Imaging DD 002
2001 30 SS Philips Imaging DD 002
2001 31 SS Philips Imaging DD 002
2001 32 SS Philips Imaging DD 002
2001 33 SS Philips Imaging DD 002
2001 34 SS Philips Imaging DD 002
2001 35 FD Philips Imaging DD 002
2001 36 FD Philips Imaging DD 002
2001 37 FD Philips Imaging DD 002
2001 38 FD Philips Imaging DD 002
2001 39 CS Philips Imaging DD 002
2001 3a SQ Philips Imaging DD 002
2001 3b SQ Philips Imaging DD 002
2001 3c SQ Philips Imaging DD 002
2001 3d SQ Philips Imaging DD 002
2001 3e SS Philips Imaging DD 002
2001 3f SS Philips Imaging DD 002
2001 40 SS Philips Imaging DD 002
2001 50 CS Philips Imaging DD 002
2001 52 LO Philips Imaging DD 002
2001 53 CS Philips Imaging DD 002
2001 57 SQ Philips Imaging DD 002
2001 58 SQ Philips Imaging DD 002
2001 5a LO Philips Imaging DD 002
2001 5c LO Philips Imaging DD 002
2001 5d UL Philips Imaging DD 002
2001 5e UL Philips Imaging DD 002
2001 5f SQ Philips Imaging DD 002
2001 63 ST Philips Imaging DD 002
2001 64 SQ Philips Imaging DD 002
2001 65 CS Philips Imaging DD 002
2001 66 CS Philips Imaging DD 002
2001 67 LO Philips Imaging DD 002
2001 68 LO Philips Imaging DD 002
2001 6b LO Philips Imaging DD 002
2001 71 CS Philips Imaging DD 002
2001 72 FL Philips Imaging DD 002
2001 73 FL Philips Imaging DD 002
2001 74 LO Philips Imaging DD 002
2001 75 SS Philips Imaging DD 002
2001 01 SQ Philips Imaging DD 097
2001 02 FD Philips Imaging DD 097
2001 03 FD Philips Imaging DD 097
2001 04 FD Philips Imaging DD 097
2001 05 SQ Philips Imaging DD 097
2001 06 SQ Philips Imaging DD 097
2001 07 FD Philips Imaging DD 097
2001 08 SQ Philips Imaging DD 097
2001 0a SQ Philips Imaging DD 097
2001 0b SQ Philips Imaging DD 097
2001 0d FD Philips Imaging DD 097
2001 0e SQ Philips Imaging DD 097
2001 0f FD Philips Imaging DD 097
2001 12 SQ Philips Imaging DD 097
2001 17 US Philips Imaging DD 097
2001 18 US Philips Imaging DD 097
2001 19 LO Philips Imaging DD 097
2001 1a FD Philips Imaging DD 097
2001 1b UL Philips Imaging DD 097
2001 1c FD Philips Imaging DD 097
2001 1d FD Philips Imaging DD 097
2001 1e FD Philips Imaging DD 097
2001 1f FD Philips Imaging DD 097
2001 21 UL Philips Imaging DD 097
2001 22 FD Philips Imaging DD 097
2001 23 FD Philips Imaging DD 097
2001 24 FD Philips Imaging DD 097
2001 25 FD Philips Imaging DD 097
2001 26 FD Philips Imaging DD 097
2001 27 FD Philips Imaging DD 097
2001 28 LO Philips Imaging DD 097
2001 2a LO Philips Imaging DD 097
2001 2b FD Philips Imaging DD 097
2001 2c FD Philips Imaging DD 097
2001 2d UL Philips Imaging DD 097
2001 2e SQ Philips Imaging DD 097
2001 2f OB Philips Imaging DD 097
2001 30 SL Philips Imaging DD 097
2001 31 SL Philips Imaging DD 097
2001 32 SL Philips Imaging DD 097
2001 36 LO Philips Imaging DD 097
2001 37 FD Philips Imaging DD 097
2001 38 FD Philips Imaging DD 097
2001 39 FD Philips Imaging DD 097
2001 3a FD Philips Imaging DD 097
2001 3b FD Philips Imaging DD 097
2001 3c SQ Philips Imaging DD 097
2001 3d FD Philips Imaging DD 097
2001 3e SQ Philips Imaging DD 097
2001 40 UL Philips Imaging DD 097
2001 41 LO Philips Imaging DD 097
2001 42 SQ Philips Imaging DD 097
2001 44 LO Philips Imaging DD 097
2001 45 SL Philips Imaging DD 097
2001 46 LO Philips Imaging DD 097
2001 47 OB Philips Imaging DD 097
2001 49 SQ Philips Imaging DD 097
2001 4a OB Philips Imaging DD 097
2001 4b SL Philips Imaging DD 097
2001 4c LO Philips Imaging DD 097
2001 a1 CS Philips Imaging DD 097
2001 a2 FD Philips Imaging DD 097
2001 a3 FD Philips Imaging DD 097
2001 a4 FD Philips Imaging DD 097
2001 a5 FD Philips Imaging DD 097
2001 a6 US Philips Imaging DD 097
2001 a8 IS Philips Imaging DD 097
2001 a9 SQ Philips Imaging DD 097
2001 aa FD Philips Imaging DD 097
2001 ab IS Philips Imaging DD 097
2001 00 SQ Philips Imaging DD 129
2001 01 SQ Philips Imaging DD 129
2001 02 SQ Philips Imaging DD 129
2001 03 UL Philips Imaging DD 129
2001 04 SQ Philips Imaging DD 129
2001 05 FD Philips Imaging DD 129
2001 06 FD Philips Imaging DD 129
2001 07 CS Philips Imaging DD 129
2001 08 CS Philips Imaging DD 129
2001 09 UL Philips Imaging DD 129
2005 0d FL Philips MR Imaging DD 001
2005 0e FL Philips MR Imaging DD 001
7053 00 DS Philips PET Private Group
7053 09 DS Philips PET Private Group
0025 01 OW Philips ST80i
0019 0c IS SIEMENS MR HEADER
0019 0d CS SIEMENS MR HEADER
0019 0e FD SIEMENS MR HEADER
0019 27 FD SIEMENS MR HEADER
7fd1 01 OB SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING
7fd1 09 UI SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING
7fd1 10 OB SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING
7fd1 11 OB SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING
0119 00 LO SIEMENS Ultrasound SC2000
0119 01 OB SIEMENS Ultrasound SC2000
0119 02 SQ SIEMENS Ultrasound SC2000
0119 03 SQ SIEMENS Ultrasound SC2000
0119 04 OB SIEMENS Ultrasound SC2000
0119 05 UL SIEMENS Ultrasound SC2000
0119 06 UL SIEMENS Ultrasound SC2000
0119 07 UL SIEMENS Ultrasound SC2000
0119 08 UL SIEMENS Ultrasound SC2000
0119 09 SS SIEMENS Ultrasound SC2000
0119 10 SH SIEMENS Ultrasound SC2000
0119 11 * SIEMENS Ultrasound SC2000
0119 12 * SIEMENS Ultrasound SC2000
0119 13 IS SIEMENS Ultrasound SC2000
0119 21 SH SIEMENS Ultrasound SC2000
0129 00 SQ SIEMENS Ultrasound SC2000
0129 02 UI SIEMENS Ultrasound SC2000
0129 03 * SIEMENS Ultrasound SC2000
0129 04 * SIEMENS Ultrasound SC2000
0129 05 * SIEMENS Ultrasound SC2000
0129 06 SQ SIEMENS Ultrasound SC2000
0129 07 UI SIEMENS Ultrasound SC2000
0129 08 OB SIEMENS Ultrasound SC2000
0129 09 SQ SIEMENS Ultrasound SC2000
0129 10 OB SIEMENS Ultrasound SC2000
0129 11 SQ SIEMENS Ultrasound SC2000
0129 12 UI SIEMENS Ultrasound SC2000
0129 20 SQ SIEMENS Ultrasound SC2000
0129 21 OB SIEMENS Ultrasound SC2000
0129 22 OB SIEMENS Ultrasound SC2000
0129 29 OB SIEMENS Ultrasound SC2000
0129 30 CS SIEMENS Ultrasound SC2000
0139 01 SL SIEMENS Ultrasound SC2000
0149 01 FD SIEMENS Ultrasound SC2000
0149 02 FD SIEMENS Ultrasound SC2000
0149 03 FD SIEMENS Ultrasound SC2000
7fd1 01 OB SIEMENS Ultrasound SC2000
7fd1 09 UI SIEMENS Ultrasound SC2000
7fd1 10 OB SIEMENS Ultrasound SC2000
7fd1 11 OB SIEMENS Ultrasound SC2000
]],
}
