# Writes the file INPUT as a C array NAME, ended by a zero, into the header OUTPUT.
file(READ ${INPUT} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
string(REGEX REPLACE "(0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,)" "\\1\n"
  bytes "${bytes}")
file(WRITE ${OUTPUT} "/* Made of a page file by embed.cmake. */\nstatic const char ${NAME}[] = {\n${bytes}0x00};\n")
