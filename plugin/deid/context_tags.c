#include "deid/context_tags.h"

#include <string.h>

/* Only attributes whose VR does not already say it. Names and VRs of PS3.6. */
static const ContextTag rows[] = {
    {0x00080020, "StudyDate", "DA", ENTITY_DATE, USE_DATE},
    {0x00080030, "StudyTime", "TM", ENTITY_TIME, USE_TIME},
    {0x00080050, "AccessionNumber", "SH", ENTITY_ACCESSION_NUMBER, USE_ID},
    {0x00080060, "Modality", "CS", ENTITY_OTHER, USE_NOTHING},
    {0x00080070, "Manufacturer", "LO", ENTITY_VENDOR, USE_NOTHING},
    {0x00080080, "InstitutionName", "LO", ENTITY_INSTITUTION, USE_WORDS},
    {0x00080081, "InstitutionAddress", "ST", ENTITY_ADDRESS, USE_WORDS},
    {0x00080090, "ReferringPhysicianName", "PN", ENTITY_PERSON_NAME, USE_NAME},
    {0x00080092, "ReferringPhysicianAddress", "ST", ENTITY_ADDRESS, USE_WORDS},
    {0x00080094, "ReferringPhysicianTelephoneNumbers", "SH", ENTITY_PHONE, USE_ID},
    {0x00081010, "StationName", "SH", ENTITY_DEVICE_SERIAL, USE_WORDS},
    {0x00081030, "StudyDescription", "LO", ENTITY_OTHER, USE_WEAK},
    {0x0008103e, "SeriesDescription", "LO", ENTITY_OTHER, USE_WEAK},
    {0x00081040, "InstitutionalDepartmentName", "LO", ENTITY_INSTITUTION, USE_WEAK},
    {0x00081048, "PhysiciansOfRecord", "PN", ENTITY_PERSON_NAME, USE_NAME},
    {0x00081050, "PerformingPhysicianName", "PN", ENTITY_PERSON_NAME, USE_NAME},
    {0x00081060, "NameOfPhysiciansReadingStudy", "PN", ENTITY_PERSON_NAME, USE_NAME},
    {0x00081070, "OperatorsName", "PN", ENTITY_PERSON_NAME, USE_NAME},
    {0x00081090, "ManufacturerModelName", "LO", ENTITY_VENDOR, USE_NOTHING},
    {0x00082111, "DerivationDescription", "ST", ENTITY_OTHER, USE_NOTHING},
    {0x00100010, "PatientName", "PN", ENTITY_PATIENT_NAME, USE_NAME},
    {0x00100020, "PatientID", "LO", ENTITY_PATIENT_ID, USE_ID},
    {0x00100021, "IssuerOfPatientID", "LO", ENTITY_INSTITUTION, USE_WORDS},
    {0x00100030, "PatientBirthDate", "DA", ENTITY_BIRTH_DATE, USE_DATE},
    {0x00100040, "PatientSex", "CS", ENTITY_SEX, USE_SEX},
    {0x00101000, "OtherPatientIDs", "LO", ENTITY_PATIENT_ID, USE_ID},
    {0x00101001, "OtherPatientNames", "PN", ENTITY_PATIENT_NAME, USE_NAME},
    {0x00101005, "PatientBirthName", "PN", ENTITY_PATIENT_NAME, USE_NAME},
    {0x00101010, "PatientAge", "AS", ENTITY_AGE, USE_AGE},
    {0x00101040, "PatientAddress", "LO", ENTITY_ADDRESS, USE_WORDS},
    {0x00101050, "InsurancePlanIdentification", "LO", ENTITY_OTHER_ID, USE_ID},
    {0x00101060, "PatientMotherBirthName", "PN", ENTITY_PATIENT_NAME, USE_NAME},
    {0x00101080, "MilitaryRank", "LO", ENTITY_OTHER, USE_WORDS},
    {0x00101081, "BranchOfService", "LO", ENTITY_OTHER, USE_WORDS},
    {0x00101090, "MedicalRecordLocator", "LO", ENTITY_OTHER_ID, USE_ID},
    {0x00102150, "CountryOfResidence", "LO", ENTITY_ADDRESS, USE_WORDS},
    {0x00102152, "RegionOfResidence", "LO", ENTITY_ADDRESS, USE_WORDS},
    {0x00102154, "PatientTelephoneNumbers", "SH", ENTITY_PHONE, USE_ID},
    {0x00102160, "EthnicGroup", "SH", ENTITY_ETHNICITY, USE_WORDS},
    {0x00102180, "Occupation", "SH", ENTITY_OTHER, USE_WORDS},
    {0x001021f0, "PatientReligiousPreference", "LO", ENTITY_OTHER, USE_WORDS},
    {0x00102299, "ResponsibleOrganization", "LO", ENTITY_INSTITUTION, USE_WORDS},
    {0x00104000, "PatientComments", "LT", ENTITY_OTHER, USE_WEAK},
    {0x00120031, "ClinicalTrialSiteName", "LO", ENTITY_INSTITUTION, USE_WORDS},
    {0x00120030, "ClinicalTrialSiteID", "LO", ENTITY_OTHER_ID, USE_ID},
    {0x00120040, "ClinicalTrialSubjectID", "LO", ENTITY_PATIENT_ID, USE_ID},
    {0x00181000, "DeviceSerialNumber", "LO", ENTITY_DEVICE_SERIAL, USE_ID},
    {0x00181004, "PlateID", "LO", ENTITY_DEVICE_SERIAL, USE_ID},
    {0x00181007, "CassetteID", "LO", ENTITY_DEVICE_SERIAL, USE_ID},
    {0x00181008, "GantryID", "LO", ENTITY_DEVICE_SERIAL, USE_ID},
    {0x0018700a, "DetectorID", "SH", ENTITY_DEVICE_SERIAL, USE_ID},
    {0x00181020, "SoftwareVersions", "LO", ENTITY_VENDOR, USE_NOTHING},
    {0x00181030, "ProtocolName", "LO", ENTITY_OTHER, USE_WEAK},
    {0x00200010, "StudyID", "SH", ENTITY_OTHER_ID, USE_ID},
    {0x00321033, "RequestingService", "LO", ENTITY_INSTITUTION, USE_WEAK},
    {0x00380010, "AdmissionID", "LO", ENTITY_OTHER_ID, USE_ID},
    {0x00380060, "ServiceEpisodeID", "LO", ENTITY_OTHER_ID, USE_ID},
    {0x00380300, "CurrentPatientLocation", "LO", ENTITY_ADDRESS, USE_WORDS},
    {0x00380400, "PatientInstitutionResidence", "LO", ENTITY_ADDRESS, USE_WORDS},
    {0x00400009, "ScheduledProcedureStepID", "SH", ENTITY_OTHER_ID, USE_ID},
    {0x00400010, "ScheduledStationName", "SH", ENTITY_DEVICE_SERIAL, USE_WORDS},
    {0x00400242, "PerformedStationName", "SH", ENTITY_DEVICE_SERIAL, USE_WORDS},
    {0x00400243, "PerformedLocation", "SH", ENTITY_ADDRESS, USE_WORDS},
    {0x00400253, "PerformedProcedureStepID", "SH", ENTITY_OTHER_ID, USE_ID},
    {0x00401001, "RequestedProcedureID", "SH", ENTITY_OTHER_ID, USE_ID},
    {0x00401102, "PersonAddress", "ST", ENTITY_ADDRESS, USE_WORDS},
    {0x00401103, "PersonTelephoneNumbers", "LO", ENTITY_PHONE, USE_ID},
    {0x00402016, "PlacerOrderNumberImagingServiceRequest", "LO", ENTITY_OTHER_ID, USE_ID},
    {0x00402017, "FillerOrderNumberImagingServiceRequest", "LO", ENTITY_OTHER_ID, USE_ID},
    {0x0040a027, "VerifyingOrganization", "LO", ENTITY_INSTITUTION, USE_WORDS},
};

static const struct {
    const char *vr;
    ContextUse use;
    Entity entity;
} vrs[] = {
    {"PN", USE_NAME, ENTITY_PERSON_NAME}, {"DA", USE_DATE, ENTITY_DATE},  {"DT", USE_DATE, ENTITY_DATE},
    {"TM", USE_TIME, ENTITY_TIME},        {"AS", USE_AGE, ENTITY_AGE},    {"UI", USE_ID, ENTITY_OTHER_ID},
    {"LO", USE_WEAK, ENTITY_OTHER},       {"SH", USE_WEAK, ENTITY_OTHER}, {"ST", USE_WEAK, ENTITY_OTHER},
    {"LT", USE_WEAK, ENTITY_OTHER},       {"UT", USE_WEAK, ENTITY_OTHER}, {"UC", USE_WEAK, ENTITY_OTHER},
};

const ContextTag *context_tag_find(Tag tag)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].tag == tag) {
            return &rows[i];
        }
    }
    return NULL;
}

const ContextTag *context_tag_by_keyword(const char *keyword)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (strcmp(rows[i].keyword, keyword) == 0) {
            return &rows[i];
        }
    }
    return NULL;
}

void context_tag_by_vr(const char *vr, ContextUse *use, Entity *entity)
{
    *use = USE_NOTHING;
    *entity = ENTITY_OTHER;
    for (size_t i = 0; i < sizeof vrs / sizeof vrs[0]; i++) {
        if (memcmp(vrs[i].vr, vr, 2) == 0) {
            *use = vrs[i].use;
            *entity = vrs[i].entity;
        }
    }
}
