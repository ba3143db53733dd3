import { codesOf, diagnose } from "../diagnose";

const masking = (...identifiers: readonly string[]) => ({
  destinations: { s3: {}, cloudwatch: { dataProtection: { identifiers } } },
});

describe("data identifiers exist", () => {
  test("a misspelt one comes with the near ones", () => {
    expect(diagnose(masking("EmailAdress"))).toMatchObject([
      {
        code: "log-group/unknown-data-identifier",
        at: '"EmailAdress"',
        message: '"EmailAdress" is not a managed data identifier that bedtrail knows.',
        hint: 'Did you mean "EmailAddress"? If AWS has added "EmailAdress" since, accept this code.',
        fixedText: undefined,
      },
    ]);
  });

  test("one that lacks its country comes with the countries", () => {
    expect(diagnose(masking("Ssn"))).toMatchObject([
      {
        message: 'The data identifier "Ssn" lacks its country.',
        hint: 'Write "Ssn-ES" and "Ssn-US", for each country that matters.',
      },
    ]);
  });

  test("one that resembles none is left to the reader", () => {
    expect(diagnose(masking("FavouriteColour"))).toMatchObject([
      {
        hint: 'See the AWS page on managed data identifiers. If AWS has added "FavouriteColour" since, accept this code.',
      },
    ]);
  });

  test("another case is mended", () => {
    const [found] = diagnose(masking("creditcardnumber", "Name"));
    expect(found?.fixedText).toContain('"CreditCardNumber"');
  });

  test("another case of one that is there is not mended to a second one", () => {
    expect(diagnose(masking("Name", "name"))).toMatchObject([{ fixedText: undefined }]);
  });

  test.each(["EmailAddress", "DriversLicense-US", "PhoneNumber", "HealthInsuranceCardNumber-EU"])(
    "%s is known",
    (identifier) => {
      expect(codesOf(masking(identifier))).toEqual([]);
    },
  );
});
