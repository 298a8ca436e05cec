-- Numbers and addresses that point to a person, by shape.

rule {
  id = "id.record-number",
  about = "record number with its label",
  entity = "PatientId", score = 95,
  pattern = [[\b(?:MRN|MR\s?#|Pat(?:ient)?\.?\s?(?:ID|Nr|No)|Patienten-?(?:ID|nr)|Hosp\.?\s?(?:No|#)|NHS|NIP|IPP|NHC|BSN)\s?\.?\s?[:#]?\s?([A-Z]{0,3}[\d-]{4,16}[A-Z]?)\b]],
  examples = { "MRN: 00412377", "Pat.ID 12345", "IPP: 8001234567" },
  near_misses = { "kVp 120 mA 35", "MRN" },
}

rule {
  id = "id.social-security",
  about = "United States social security number",
  entity = "OtherId", score = 90,
  pattern = [[(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])]],
  examples = { "123-45-6789" },
  near_misses = { "12-34-56", "512-512" },
}

rule {
  id = "id.long-number",
  about = "six or more digits in a row",
  entity = "OtherId", score = 75,
  pattern = [[(?<![\d.,])\d{6,20}[A-Z]?(?![\d.,]\d)]],
  examples = { "339833062", "0545234234325V" },
  near_misses = { "12345", "0.1234567", "512" },
}

rule {
  id = "id.grouped-number",
  about = "digits in groups: 123 456 789, 11-05-25-142825",
  entity = "OtherId", score = 72,
  pattern = [[(?<![\d.,/-])(?:\d{2,4}[ ]\d{3}[ ]\d{3,4}|\d{2,6}(?:-\d{2,6}){2,5}|\d{4}[ ]\d{4}[ ]\d{4})(?![\d.,/-]\d|\d)]],
  examples = { "943 476 5919", "11-05-25-142825" },
  near_misses = { "12-34", "10 20 30" },
}

rule {
  id = "id.letters-and-digits",
  about = "letters followed by five or more digits, or digits in a code",
  entity = "OtherId", score = 72,
  pattern = [[(?<![\w.])(?:[A-Z]{1,4}-?\d{5,12}[A-Z]?|(?=[A-F\d]*\d)(?=[\dA-F]*[A-F])[A-F\d]{8,32}|\d{2,4}-?[A-Z]{1,3}-?\d{4,8})(?![\w])]],
  examples = { "AB123456", "c00515b8", "US-20481", "19AB4411" },
  near_misses = { "LA435", "8M12L", "T12" },
}

rule {
  id = "id.uid",
  about = "DICOM unique identifier",
  entity = "OtherId", score = 90,
  pattern = [[(?<![\w.])[012](?:\.\d{1,39}){5,}(?![\w])]],
  examples = { "1.2.840.113619.2.55.3" },
  near_misses = { "1.2.3", "10.5" },
}

rule {
  id = "phone.international",
  about = "phone number with a country code",
  entity = "Phone", score = 85,
  pattern = [[(?<![\w.])(?!\+\d{1,3}\.\d{1,2}\s(?:[-+]\d{1,3}\.\d{1,2}(?![\d.])|\d{1,3}(?:\.\d{1,2})?\s?(?:[cm]?m/s|mm|cm|db|k?hz|mmhg|ms|°)(?!\p{L})))(?:\+|00)\d{1,3}[ ./()-]{0,3}\d{1,4}(?:[ ./()-]{1,2}\d{2,8}){1,4}(?!\d)]],
  examples = { "+49 30 1234 567", "+33 1 42 68 53 00", "+41.44 123 45 67", "+49.30 1234567", "+44.20 7946 0958", "+49.89-1234567" },
  near_misses = { "+2", "+12.5 cm", "+61.6 -61.6 cm/s", "+61.6 30 cm/s" },
}

rule {
  id = "phone.area",
  about = "phone number with its area code in brackets: (030) 123 45 67",
  entity = "Phone", score = 80,
  pattern = [[(?<![\w.])\(0\d{1,4}\)\s?\d{2,8}(?:[ /-]\d{2,5}){0,4}(?![\w.,])]],
  examples = { "(030) 123 45 67", "(0761) 1234567" },
  near_misses = { "(0) 12", "(030) 1" },
}

rule {
  id = "phone.labelled",
  about = "phone or fax number with its label",
  entity = "Phone", score = 90,
  pattern = [[\b(?:tel|phone|telefon|téléphone|tél|teléfono|telefono|telefoon|fax|mobile|handy|ph)\b[.:\s]{0,3}([+(]?\d[\d ()/.-]{4,20}\d)]],
  examples = { "Tel. 030 1234567", "Fax: (555) 123-4567" },
  near_misses = { "TEL 5" },
}

rule {
  id = "phone.north-american",
  about = "North American phone number",
  entity = "Phone", score = 85,
  pattern = [[(?<![\d.])(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-.]\d{4}(?!\d)]],
  examples = { "(555) 123-4567", "555-123-4567" },
  near_misses = { "512-512" },
}

rule {
  id = "email",
  about = "mail address",
  entity = "Email", score = 95,
  pattern = [[[\w.+-]{1,64}\s?@\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}]],
  examples = { "jane.doe@example.org" },
  near_misses = { "12 @ 30", "AT@" },
}

rule {
  id = "url",
  about = "web address",
  entity = "Url", score = 90,
  pattern = [[\b(?:https?://\S{3,200}|www\.[\w.-]{3,100})]],
  examples = { "http://pacs.example.org/study/1", "www.example.org" },
  near_misses = { "WWW" },
}

rule {
  id = "address.street",
  about = "street with a number",
  entity = "Address", score = 82,
  pattern = [[\b(?:\d{1,5}\s(?:\p{L}{2,20}\s){1,3}(?:street|st\.|avenue|ave\.?|road|rd\.?|lane|drive|boulevard|blvd)(?!\p{L})|\p{L}{3,25}(?:straße|strasse|str\.|weg|gasse|platz|allee)\s?\d{1,4}\p{L}?|(?:rue|via|calle|rua|avenida|viale|piazza)\s(?:(?:de|del|della|la|du|des)\s)?\p{L}{3,25},?\s?\d{1,4})]],
  examples = { "12 Main Street", "Hauptstraße 5", "via Roma 12", "Goethestr. 7a" },
  near_misses = { "STREET", "2 CHAMBER VIEW" },
}

rule {
  id = "address.post-code",
  about = "post code with a place",
  entity = "Address", score = 78,
  pattern = [[(?<![\d.,])(?:[A-Z]{1,2}-)?\d{5}\s\p{Lu}\p{Ll}{3,20}(?:\s(?:am|an der|im)\s\p{Lu}\p{Ll}{2,15})?|\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b]],
  exact_case = true,
  examples = { "D-10117 Berlin", "MA 02114" },
  near_misses = { "12345 MM" },
}

rule {
  id = "serial.labelled",
  about = "serial number with its label",
  entity = "DeviceSerial", score = 88,
  pattern = [[\b(?:S/N|SN|serial(?:\s?(?:no|number|nr))?|Seriennummer)\s?[.:#]{0,2}\s?([A-Z\d][A-Z\d-]{3,20})\b]],
  examples = { "S/N: X12345", "Serial No. AB-1234" },
  near_misses = { "SERIAL" },
}

rule {
  id = "ethnicity",
  about = "ethnic group",
  entity = "Ethnicity", score = 75,
  pattern = [[\b(?:caucasian|hispanic|latina|latino|african.american|asian|native american)\b]],
  examples = { "Caucasian" },
  near_misses = { "CAUDATE" },
}
