import type { Faker } from "@faker-js/faker";
import { digits, formatted, type Kind, type MakeText, moment, number, oneOf, text } from "./kind.js";

const lastMonth = (faker: Faker) => faker.date.recent({ days: 30 });
/** In the day, at a time that people agree on. */
function nextMonth(faker: Faker): Date {
  const date = faker.date.soon({ days: 30 });
  date.setUTCHours(faker.number.int({ min: 8, max: 17 }), 5 * faker.number.int({ max: 11 }), 0);
  return date;
}
const nextYears = (faker: Faker) => faker.date.future({ years: 4 });
const birth = (faker: Faker) => faker.date.birthdate({ mode: "age", min: 18, max: 80 });

// What is made up must reach nobody: domains, networks and telephone numbers are those kept free for examples
// (RFC 2606, RFC 5737, 555-01xx).
export const EMAIL = formatted("email", (faker, { person: { first, last } }) =>
  faker.internet.exampleEmail({ firstName: first, lastName: last }).toLowerCase(),
);
const host: MakeText = (faker) => `${faker.internet.domainWord()}.example.com`;
export const HOST = formatted("hostname", host);
export const PAGE = formatted("uri", (faker, around) => `https://${host(faker, around)}/${faker.word.noun()}`);
const IMAGE = formatted("uri", (faker) => `https://images.example.com/${faker.string.numeric(6)}.jpg`);
export const IPV4 = formatted("ipv4", (faker) => faker.internet.ipv4({ network: "test-net-1" }));
const PHONE = text((faker, around) => `+1${digits(3)(faker, around)}55501${faker.string.numeric(2)}`);
export const UUID = formatted("uuid", (faker) => faker.string.uuid());
export const MOMENT = moment(nextMonth, "date");

const fullName: MakeText = (_faker, { person }) => `${person.first} ${person.last}`;
const firstName: MakeText = (_faker, { person }) => person.first;
const lastName: MakeText = (_faker, { person }) => person.last;
const PERSON = text(fullName, lastName, firstName);

/** `ORD-482913` for `orderId`. */
const reference: MakeText = (faker, around) =>
  `${(around.prefix.at(-1) ?? "ref").slice(0, 3).toUpperCase()}-${digits(6)(faker, around)}`;
const identifier: MakeText = (faker, around) =>
  around.prefix.length > 0 ? reference(faker, around) : faker.string.uuid();
const shortReference: MakeText = (faker) => faker.string.alphanumeric({ length: 6, casing: "upper" });

const SENTENCE = oneOf(
  "Please have your reference at hand.",
  "We will let you know as soon as there is news.",
  "Ready within two working days.",
  "Everything is in order.",
  "Thank you for your patience.",
  "A colleague knows of it and will call back.",
  "You can change this until the evening before.",
);

/** By names without capitals, dashes and spaces. */
const TABLE: Readonly<Record<string, Kind>> = {
  "firstname givenname forename": text(firstName),
  "lastname surname familyname": text(lastName),
  "name fullname displayname": PERSON,
  "owner assignee customer contact recipient sender receiver author holder cardholder employee passenger guest": PERSON,
  "username login nickname": text((faker, { person }) =>
    faker.internet.username({ firstName: person.first, lastName: person.last }),
  ),
  "email mail emailaddress mailaddress": EMAIL,
  "phone telephone mobile phonenumber telephonenumber mobilenumber tel fax cellphone": PHONE,
  "jobtitle job profession occupation": text((faker) => faker.person.jobTitle()),
  "gender sex": text((faker) => faker.person.sex()),
  salutation: oneOf("Mr", "Ms", "Dr"),
  age: number(18, 80),
  "birthday birthdate dateofbirth dob": moment(birth, "date"),
  "city town cityname hometown location": text((faker) => faker.location.city()),
  "street streetname": text((faker) => faker.location.street()),
  "address addressline streetaddress": text((faker) => faker.location.streetAddress()),
  "housenumber streetnumber buildingnumber": number(1, 200),
  "zip zipcode postcode postalcode": text((faker) => faker.location.zipCode("#####"), digits(4)),
  "province region": text((faker) => faker.location.state()),
  "country countryname nationality": text(
    (faker) => faker.location.country(),
    (faker) => faker.location.countryCode(),
  ),
  countrycode: text((faker) => faker.location.countryCode()),
  timezone: text((faker) => faker.location.timeZone()),
  "lat latitude": number(-90, 90, 4),
  "lng lon long longitude": number(-180, 180, 4),
  language: text(
    (faker) => faker.location.language().name,
    (faker) => faker.location.language().alpha2,
  ),
  "lang languagecode": text((faker) => faker.location.language().alpha2),
  locale: oneOf("en-GB", "en-US", "nl-BE", "fr-BE", "de-DE"),
  iban: text((faker) => faker.finance.iban()),
  "bic swift swiftcode biccode": text((faker) => faker.finance.bic()),
  "cardnumber creditcard creditcardnumber": text(
    (faker) => faker.finance.creditCardNumber("4###-####-####-###L"),
    (faker) => faker.finance.creditCardNumber("4##############L"),
  ),
  "cvv cvc": text(digits(3)),
  "pin pincode": text(digits(4)),
  accountnumber: text((faker) => faker.finance.accountNumber(10)),
  "currency currencycode": oneOf("EUR", "USD", "GBP"),
  currencysymbol: oneOf("€", "$", "£"),
  "price cost fee fare tariff unitprice deposit shippingcost": number(2, 120, 2),
  "amount total subtotal sum balance saldo budget revenue": number(10, 2_000, 2),
  "limit credit": number(500, 5_000),
  "salary income": number(25_000, 90_000),
  "tax vat discount": number(1, 25, 2),
  "quantity qty count stock pieces instock available remaining seats guests nights persons people points": number(
    1,
    40,
  ),
  "rating stars score": number(1, 5, 1),
  "percentage percent rate progress": number(1, 100),
  year: number(2020, 2030),
  month: number(1, 12),
  "hour hours": number(0, 23),
  "minute minutes": number(1, 59),
  "day days": number(1, 28),
  "duration waitingtime": number(5, 120),
  temperature: number(-5, 30),
  "distance speed weight height width length": number(1, 200, 1),
  "company companyname organization organisation employer supplier brand manufacturer shop store shopname storename bankname":
    text((faker) => faker.company.name()),
  "product productname item itemname article articlename producttitle": text(
    (faker) => faker.commerce.productName(),
    (faker) => faker.commerce.product(),
  ),
  "category categoryname department departmentname": text((faker) => faker.commerce.department()),
  "dish dishname meal mealname pizzaname menuitem": text(
    (faker) => faker.food.dish(),
    (faker) => faker.food.fruit(),
  ),
  "ingredient ingredientname topping": text(
    (faker) => faker.food.ingredient(),
    (faker) => faker.food.fruit(),
  ),
  "color colour colorname colourname": text((faker) => faker.color.human()),
  material: text((faker) => faker.commerce.productMaterial()),
  "ean gtin barcode": text((faker) => faker.commerce.isbn({ variant: 13, separator: "" })),
  isbn: text((faker) => faker.commerce.isbn()),
  "car vehicle": text((faker) => faker.vehicle.vehicle()),
  "licenseplate licenceplate numberplate plate": text((faker) => faker.vehicle.vrm()),
  vin: text((faker) => faker.vehicle.vin()),
  "airline airlinename": text((faker) => faker.airline.airline().name),
  "airport airportname": text((faker) => faker.airline.airport().name),
  "flight flightnumber": text((faker) => faker.airline.flightNumber({ addLeadingZeros: true })),
  size: oneOf("S", "M", "L"),
  priority: oneOf("low", "normal", "high"),
  direction: text((faker) => faker.location.cardinalDirection()),
  seat: text((faker) => faker.airline.seat()),
  gate: text((faker, around) => `${faker.string.fromCharacters("ABCD")}${digits(2)(faker, around)}`),
  "weekday dayofweek": text((faker) => faker.date.weekday()),
  status: oneOf("open", "in progress", "completed"),
  "description summary message note comment remark text info information details instructions reason answer": SENTENCE,
  "productdescription itemdescription articledescription": text(
    (faker) => faker.commerce.productDescription(),
    (faker) => faker.commerce.productName(),
  ),
  "title subject headline": text((faker) => faker.company.catchPhrase()),
  id: text(identifier, shortReference),
  "reference ref number code ticket trackingcode trackingnumber": text(reference, shortReference),
  "uuid guid": UUID,
  token: text((faker) => faker.string.alphanumeric(24)),
  "url link website homepage webpage uri page site href": PAGE,
  "image imageurl avatar avatarurl photo photourl picture pictureurl thumbnail logo logourl icon": IMAGE,
  "host hostname domain domainname": HOST,
  "ip ipaddress ipv4": formatted("ipv4", (faker) => faker.internet.ipv4({ network: "test-net-1" })),
  filename: text((faker) => faker.system.commonFileName("pdf")),
  version: text((faker) => faker.system.semver()),
  "date deliverydate appointment startdate enddate duedate departure arrival eta": moment(nextMonth, "date"),
  "orderdate invoicedate purchasedate paymentdate createddate bookingdate lastupdate": moment(lastMonth, "date"),
  "expirydate expirationdate expiry validuntil": moment(nextYears, "date"),
  "time starttime endtime departuretime arrivaltime pickuptime deliverytime": moment(nextMonth, "clock"),
  "datetime startsat startat endsat endat expiresat scheduledat": moment(nextMonth, "date-time"),
  "timestamp createdat updatedat modifiedat orderedat paidat sentat deliveredat closedat openedat lastseen lastlogin created updated":
    moment(lastMonth, "date-time"),
};

export const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries(TABLE).flatMap(([names, kind]) => names.split(" ").map((name) => [name, kind] as const)),
);
