# cmake --install and its undoing: included by plugin/CMakeLists.txt after all targets. All places are relative, so that
# `cmake --install build --prefix DIR` puts everything below DIR.
install(TARGETS OrthancRedactor LIBRARY DESTINATION ${CMAKE_INSTALL_DATADIR}/orthanc/plugins)
install(TARGETS orthanc-redactor RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/rules ${PROJECT_SOURCE_DIR}/lua
  DESTINATION ${CMAKE_INSTALL_DATADIR}/orthanc-redactor FILES_MATCHING PATTERN "*.lua" PATTERN "*.md")
# The example goes beside the rules: a file in Orthanc's configuration folder would be read at once.
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/redactor.example.json
  DESTINATION ${CMAKE_INSTALL_DATADIR}/orthanc-redactor)
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/orthanc-redactor.conf DESTINATION lib/systemd/system/orthanc.service.d)

configure_file(${CMAKE_CURRENT_SOURCE_DIR}/uninstall.cmake.in ${PROJECT_BINARY_DIR}/uninstall.cmake @ONLY)
add_custom_target(uninstall COMMAND ${CMAKE_COMMAND} -P ${PROJECT_BINARY_DIR}/uninstall.cmake)
