"""What people say of time zones that the tz database doesn't: which are well known, and what lies in them."""

FAMILIAR = """
    America/New_York Europe/London Europe/Berlin America/Los_Angeles America/Chicago Europe/Paris America/Sao_Paulo
    Asia/Kolkata Asia/Tokyo Australia/Sydney Europe/Moscow Asia/Shanghai America/Denver Europe/Istanbul Asia/Singapore
    Asia/Manila Asia/Jakarta Europe/Madrid Europe/Rome Europe/Warsaw Europe/Amsterdam America/Toronto
    America/Mexico_City America/Argentina/Buenos_Aires Africa/Cairo Africa/Lagos Africa/Johannesburg Asia/Dubai
    Asia/Karachi Asia/Dhaka Asia/Bangkok Asia/Ho_Chi_Minh Asia/Seoul Asia/Hong_Kong Asia/Tehran Pacific/Auckland
    Europe/Kyiv Europe/Athens Europe/Lisbon UTC Europe/Stockholm Europe/Prague Europe/Vienna Europe/Zurich
    Europe/Brussels Europe/Budapest Europe/Bucharest Europe/Copenhagen Europe/Helsinki Europe/Oslo Europe/Dublin
    America/Bogota America/Lima America/Santiago America/Halifax America/Caracas America/Vancouver America/Phoenix
    America/Anchorage Pacific/Honolulu Asia/Riyadh Asia/Jerusalem Asia/Baghdad Africa/Nairobi Africa/Casablanca
    Africa/Algiers Africa/Accra Asia/Kabul Asia/Kathmandu Asia/Yangon Asia/Kuala_Lumpur Asia/Taipei
    Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Darwin Asia/Colombo
    Asia/Tashkent Asia/Almaty Asia/Yekaterinburg Asia/Novosibirsk Asia/Vladivostok Asia/Kamchatka America/St_Johns
    Atlantic/Azores Atlantic/Cape_Verde America/Noronha Pacific/Fiji Pacific/Guam Pacific/Tongatapu Pacific/Pago_Pago
    Pacific/Kiritimati
""".split()
"""Where most people who ask live, best known first: the tz database doesn't say how many a zone has."""

CITIES = {
    "America/Chicago": "Austin, Dallas, Houston, San Antonio, Texas, Minneapolis, New Orleans, St. Louis, Nashville",
    "America/Denver": "Salt Lake City, Albuquerque, Colorado, Utah",
    "America/Los_Angeles": "San Francisco, San Diego, California, Seattle, Portland, Las Vegas",
    "America/Mexico_City": "Guadalajara, Puebla",
    "America/New_York": "Washington, Boston, Philadelphia, Miami, Florida, Atlanta, Baltimore, Pittsburgh, Cleveland",
    "America/Sao_Paulo": "Rio de Janeiro, Brasilia, Belo Horizonte, Curitiba, Porto Alegre",
    "America/Toronto": "Ottawa, Quebec",
    "America/Edmonton": "Calgary",
    "Africa/Johannesburg": "Cape Town, Durban, Pretoria",
    "Africa/Lagos": "Abuja",
    "Africa/Casablanca": "Rabat, Marrakesh",
    "Asia/Dubai": "Abu Dhabi",
    "Asia/Ho_Chi_Minh": "Hanoi",
    "Asia/Jakarta": "Bandung, Surabaya",
    "Asia/Karachi": "Lahore, Islamabad",
    "Asia/Kolkata": "Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Madras, Hyderabad, Pune",
    "Asia/Riyadh": "Jeddah, Mecca",
    "Asia/Seoul": "Busan",
    "Asia/Shanghai": "Beijing, Peking, Shenzhen, Guangzhou, Chengdu, Wuhan",
    "Asia/Tokyo": "Osaka, Kyoto, Nagoya, Sapporo",
    "Asia/Yangon": "Naypyidaw",
    "Australia/Sydney": "Newcastle",
    "Europe/Amsterdam": "Rotterdam, The Hague",
    "Europe/Berlin": "Munich, München, Hamburg, Cologne, Köln, Frankfurt, Stuttgart, Leipzig, Dresden",
    "Europe/Brussels": "Antwerp, Ghent, Brüssel",
    "Europe/Copenhagen": "København, Aarhus",
    "Europe/Istanbul": "Ankara, Izmir",
    "Europe/Kyiv": "Lviv, Odesa, Kharkiv",
    "Europe/Lisbon": "Porto, Lisboa",
    "Europe/London": "Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Cardiff",
    "Europe/Madrid": "Barcelona, Valencia, Sevilla",
    "Europe/Moscow": "Saint Petersburg, St. Petersburg, Moskva",
    "Europe/Paris": "Lyon, Marseille, Toulouse",
    "Europe/Prague": "Praha, Brno",
    "Europe/Rome": "Roma, Milan, Milano, Naples, Napoli, Turin",
    "Europe/Stockholm": "Gothenburg, Malmö",
    "Europe/Vienna": "Wien, Graz, Salzburg",
    "Europe/Warsaw": "Warszawa, Kraków, Cracow, Gdańsk, Wrocław",
    "Europe/Zurich": "Geneva, Basel, Bern",
    "Pacific/Auckland": "Wellington, Christchurch",
}
"""Of each zone, what lies there and has no zone of its own, as well as other names of its city."""

COUNTRIES = {
    "AE": "UAE, Emirates",
    "CD": "DR Congo",
    "CI": "Ivory Coast",
    "CZ": "Czechia",
    "GB": "UK, United Kingdom, Great Britain, England, Scotland, Wales",
    "KP": "North Korea",
    "KR": "South Korea",
    "NL": "Holland",
    "TR": "Türkiye",
    "US": "US, USA, America",
}
"""By ISO 3166 code, what the tz database's own list of countries doesn't call them."""
