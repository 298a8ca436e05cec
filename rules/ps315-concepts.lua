-- What becomes of content items (structured reports and the like) with CleanStructuredContent, by the code of their concept:
-- Table E.3.4-1 of DICOM PS3.15, edition 2026d, in our own form. Made by tests/support/make_ps315_concepts.py.
--
-- A line is: code, coding scheme ("_" for a blank), value type, code of the Basic Profile, codes of the options (letters as
-- in ps315.lua), and after "#" the concept's name. X takes the item away with all items below it.
ps315{
  concepts = [[
109054 DCM TEXT X tC # Patient State
109056 DCM TEXT X tC # Stress Protocol
110119 DCM TEXT X dK # Station AE Title
110180 DCM UIDREF D uK # Study Instance UID
110190 DCM TEXT X - # Issuer of Identifier
111018 DCM DATE X/D fK,mC # Content Date
111019 DCM TIME X/D fK,mC # Content Time
111021 DCM TEXT X tC # Description of Change
111033 DCM TEXT D tC # Impression Description
111040 DCM COMPOSITE D uK # Original Source
111054 DCM DATE X/D fK,mC # Recommended Follow-up Date
111058 DCM TEXT D tC # Selected Region Description
111060 DCM DATE X/D fK,mC # Study Date
111061 DCM TIME X/D fK,mC # Study Time
111469 DCM DATETIME D fK,mC # Sampling DateTime
111516 DCM TEXT X tC # Medication Type
111526 DCM DATETIME X/D fK,mC # DateTime Started
111527 DCM DATETIME X fK,mC # DateTime Ended
111535 DCM DATETIME X fK,mC # DateTime problem observed
111536 DCM DATETIME X fK,mC # DateTime of last evaluation
111700 DCM TEXT X - # Specimen Container Identifier
111702 DCM DATETIME X fK,mC # DateTime of processing
111703 DCM TEXT X tC # Processing step description
111705 DCM TEXT D - # Parent Specimen Identifier
111706 DCM TEXT X - # Issuer of Parent Specimen Identifier
111724 DCM TEXT X - # Issuer of Specimen Identifier
112002 DCM UIDREF D uK # Series Instance UID
112040 DCM UIDREF D uK # Tracking Unique Identifier
112050 DCM TEXT X tC # Anatomic Identifier
112227 DCM UIDREF X/D uK # Frame of Reference UID
112229 DCM IMAGE D uK # Identifying Segment
112347 DCM TEXT D - # Component ID
112351 DCM TEXT D - # Mating Feature Set ID
112352 DCM TEXT D - # Mating Feature ID
112353 DCM COMPOSITE X uK # Spatial Registration
112354 DCM IMAGE X uK # Patient Image
112356 DCM UIDREF D uK # User Selected Fiducial
112357 DCM UIDREF D uK # Derived Fiducial
112359 DCM COMPOSITE X uK # Supporting Information
112361 DCM COMPOSITE X uK # Patient Data Used During Planning
112363 DCM TEXT D - # Degree of Freedom ID
112364 DCM COMPOSITE X uK # Related Patient Data Not Used During Planning
112366 DCM COMPOSITE X uK # Implant Assembly Template
112371 DCM COMPOSITE D uK # Manufacturer Implant Template
112372 DCM COMPOSITE X uK # Derived Planning Images
112373 DCM COMPOSITE X uK # Derived Planning Data
113012 DCM TEXT X tC # Key Object Description
11329-0 LN TEXT X tC # History
113503 DCM UIDREF D uK # Radiopharmaceutical Administration Event UID
113511 DCM TEXT X - # Radiopharmaceutical Dispense Unit Identifier
113512 DCM TEXT X - # Radiopharmaceutical Lot Identifier
113513 DCM TEXT X - # Reagent Vial Identifier
113514 DCM TEXT X - # Radionuclide Identifier
113516 DCM TEXT X - # Prescription Identifier
113552 DCM TEXT X tC # Recent Physical Activity
113605 DCM TEXT X - # Irradiation Event Label
113701 DCM COMPOSITE X uK # X-Ray Radiation Dose Report
113720 DCM TEXT X tC # Calibration Protocol
113723 DCM DATETIME D fK,mC # Calibration DateTime
113724 DCM TEXT D tC # Calibration Responsible Party
113769 DCM UIDREF D uK # Irradiation Event UID
113795 DCM IMAGE D uK # Acquired Image
113809 DCM DATETIME D fK,mC # Start of X-Ray Irradiation
113810 DCM DATETIME D fK,mC # End of X-Ray Irradiation
113815 DCM TEXT D tC # Patient Model
113832 DCM TEXT D dK # Identification of the X-Ray Source
113850 DCM PNAME D - # Irradiation Authorizing
113870 DCM PNAME D - # Person Name
113871 DCM TEXT X - # Person ID
113872 DCM TEXT X - # Person ID Issuer
113873 DCM TEXT X iK # Organization Name
113877 DCM TEXT X dK # Device Name
113880 DCM TEXT X/D dK # Device Serial Number
113907 DCM TEXT X tC # Reason for Proceeding
113985 DCM UIDREF D uK # Series or Instance used for Water Equivalent Diameter estimation
116224001 SCT TEXT X tC # Complication of Procedure
11778-8 LN DATE X fK,mC # EDD
11951-1 LN TEXT D - # Fetus ID
11955-2 LN DATE X fK,mC # Date of last menstrual period
120999 DCM TEXT X dK # Device Description
121000 DCM CONTAINER X dK # Unique Device Identifiers
121002 DCM COMPOSITE D uK # Quoted Source
121008 DCM PNAME D - # Person Observer Name
121009 DCM TEXT X iK # Person Observer's Organization Name
121012 DCM UIDREF X/D uK,dK # Device Observer UID
121013 DCM TEXT X dK # Device Observer Name
121016 DCM TEXT X dK # Device Observer Serial Number
121017 DCM TEXT X iK # Device Observer Physical Location During Observation
121018 DCM UIDREF X uK # Procedure Study Instance UID
121019 DCM UIDREF X uK # Procedure Study Component UID
121020 DCM TEXT X - # Placer Number
121021 DCM TEXT X - # Filler Number
121022 DCM TEXT X - # Accession Number
121028 DCM UIDREF X uK # Subject UID
121029 DCM PNAME D - # Subject Name
121030 DCM TEXT X/D - # Subject ID
121031 DCM DATE X - # Subject Birth Date
121032 DCM CODE X cK # Subject Sex
121033 DCM NUM X cK # Subject Age
121036 DCM PNAME X - # Mother of fetus
121039 DCM UIDREF X uK # Specimen UID
121041 DCM TEXT X - # Specimen Identifier
121065 DCM TEXT X/D tC # Procedure Description
121071 DCM TEXT X/D tC # Finding
121075 DCM TEXT X tC # Recommendation
121077 DCM TEXT X tC # Conclusion
121080 DCM IMAGE X uK # Best illustration of finding
121080 DCM WAVEFORM X uK # Best illustration of finding
121088 DCM PNAME X - # Fellow
121106 DCM TEXT X tC # Comment
121110 DCM TEXT X tC # Patient Presentation
121111 DCM TEXT X tC # Summary
121112 DCM IMAGE D uK # Source of Measurement
121112 DCM WAVEFORM X uK # Source of Measurement
121114 DCM PNAME D - # Performing Physician
121120 DCM COMPOSITE X uK # Cath Lab Procedure Log
121121 DCM TEXT X - # Room Identification
121122 DCM TEXT X dK,tC # Equipment Identification
121124 DCM TEXT X/D - # Procedure Action ID
121125 DCM DATETIME X fK,mC # DateTime of Recording of Log Entry
121126 DCM UIDREF D uK # Performed Procedure Step SOP Instance UID
121138 DCM IMAGE D uK # Image Acquired
121143 DCM WAVEFORM D uK # Waveform Acquired
121145 DCM TEXT X tC # Description of Material
121152 DCM PNAME X - # Person administering drug/contrast
121154 DCM TEXT D - # Intervention attempt identifier
121173 DCM TEXT X tC # Physician Note
121191 DCM IMAGE X/D uK # Referenced Segment
121193 DCM TEXT D dK # Device Subject Name
121196 DCM TEXT X dK # Device Subject Serial Number
121197 DCM TEXT X iK # Device Subject Physical Location during observation
121198 DCM UIDREF X uK,dK # Device Subject UID
121200 DCM IMAGE X uK # Illustration of ROI
121214 DCM IMAGE D uK # Referenced Segmentation Frame
121232 DCM UIDREF D uK # Source series for segmentation
121233 DCM IMAGE D uK # Source image for segmentation
121342 DCM IMAGE X uK # Dose Image
121431 DCM DATETIME X fK,mC # DateTime Concern Noted
121432 DCM DATETIME X fK,mC # DateTime Concern Resolved
121433 DCM DATETIME X fK,mC # DateTime Problem Resolved
121434 DCM TEXT X iK # Service Delivery Location
121435 DCM PNAME X - # Service Performer
121435 DCM TEXT X - # Service Performer
122073 DCM COMPOSITE X uK # Current procedure evidence
122075 DCM COMPOSITE X uK # Prior report for current patient
122081 DCM DATETIME X fK,mC # Drug start
122082 DCM DATETIME X fK,mC # Drug end
122083 DCM TEXT X/D tC # Drug administered
122105 DCM DATETIME X fK,mC # DateTime of Intervention
122128 DCM TEXT X iK # Patient Transferred From
122146 DCM DATETIME X/D fK,mC # Procedure DateTime
122163 DCM DATETIME X fK,mC # Discharge DateTime
122165 DCM DATETIME X fK,mC # DateTime of Death
122173 DCM DATETIME X fK,mC # ST Elevation Onset DateTime
122177 DCM TEXT X tC # Procedure Result
122701 DCM DATETIME X fK,mC # Procedure Time Base
122712 DCM DATETIME D fK,mC # Imaging Start DateTime
123003 DCM DATETIME X/D fK,mC # Radiopharmaceutical Start DateTime
123004 DCM DATETIME X fK,mC # Radiopharmaceutical Stop DateTime
125010 DCM TEXT X - # Identifier
125201 DCM IMAGE X uK # Illustration of Finding
125203 DCM TEXT X tC # Acquisition Protocol
126070 DCM TEXT X tC # Subject Time Point Identifier
126071 DCM TEXT X tC # Protocol Time Point Identifier
126100 DCM COMPOSITE X uK # Real World Value Map used for measurement
126201 DCM DATE X fK,mC # Acquisition Date
126202 DCM TIME X fK,mC # Acquisition Time
127857 DCM DATE D fK,mC # Glucose Measurement Date
127858 DCM TIME D fK,mC # Glucose Measurement Time
128230 DCM TEXT X tC # Pulse Sequence Name
128403 DCM TEXT D tC # Radiation Dose Estimate Name
128414 DCM COMPOSITE D uK # Radiation Dose Representation Data
128414 DCM IMAGE D uK # Radiation Dose Representation Data
128416 DCM COMPOSITE D uK # SR Instance Used
128425 DCM COMPOSITE X uK # Patient Radiation Dose Model Data
128425 DCM IMAGE X uK # Patient Radiation Dose Model Data
128425 DCM UIDREF X uK # Patient Radiation Dose Model Data
128426 DCM TEXT X tC # Patient Radiation Dose Model Reference
128429 DCM UIDREF D uK # Event UID Used
128436 DCM COMPOSITE D uK # Radiation Dose Composite Parameters
128444 DCM COMPOSITE D uK # Spatial Registration Reference
128447 DCM COMPOSITE X uK # Spatial Fiducials
128470 DCM COMPOSITE X uK # X-Ray Attenuator Model Data
128470 DCM IMAGE X uK # X-Ray Attenuator Model Data
128470 DCM UIDREF X uK # X-Ray Attenuator Model Data
128774 DCM TEXT X - # Person Observer's Login Name
128775 DCM TEXT X - # Identifier within Person Observer's Role
130507 DCM TEXT X tC # RDSR Frame of Reference Description
130527 DCM TEXT D iK # Identification of the Attenuator
130884 DCM DATETIME X fK,mC # Acquisition DateTime
130885 DCM UIDREF X uK # Synchronization Frame of Reference UID
131561 DCM DATE X fK,mC # Series Date
131562 DCM TIME X fK,mC # Series Time
131563 DCM TEXT X tC # Series Description
15 NCDR_[2.0b] DATETIME X fK,mC # Admission DateTime
160476009 SCT TEXT X tC # Social History
18118-0 LN TEXT X tC # LV Wall Motion Segmental Findings
18785-6 LN TEXT D tC # Indications for Procedure
271921002 SCT TEXT X/D tC # ECG Finding
363698007 SCT TEXT D tC # Finding Site
371524004 SCT COMPOSITE X uK # Clinical Report
371524004 SCT TEXT X tC # Clinical Report
397898000 SCT DATETIME D fK,mC # Stop DateTime
398164008 SCT DATETIME X fK,mC # Anesthesia Finish Time
398201009 SCT DATETIME D fK,mC # Start DateTime
398325003 SCT DATETIME X fK,mC # Anesthesia Start Time
440252007 SCT TEXT D tC # Administration of radiopharmaceutical
52 NCDR_[2.0b] DATETIME D fK,mC # Procedure DateTime
53 NCDR_[2.0b] TEXT X - # Procedure Number in this admission
74711-3 LN TEXT X dK # Unique Device Identifier
76 NCDR_[2.0b] PNAME D - # Catheterization Operator
C2348792 UMLS TEXT X/D tC # Time Point
C54627 NCIt NUM X - # Experience
C67447 NCIt TEXT X tC # Activity Session
]],
}
