import type { Rule } from "../rule.js";

export const redirect: Rule = {
  id: "redirect",
  severity: "error",
  title: "The answer is no redirect.",
  why: "nothing says that the platform follows redirects (F-045, U-02); if not, the call failed and the user is sent to Error occurred (F-046)",
  source: ["F-045", "F-046", "U-02"],
  good: { json: {} },
  bad: { status: 301, headers: { location: "https://bank.example.com/transaction/" }, text: "" },
  check({ answer: { status, headers }, options: { expects } }, report) {
    if (status < 300 || status > 399 || expects?.statuses?.has(status) === true) return;
    const { location } = headers;
    const goal = location === undefined ? "without a Location" : `to ${JSON.stringify(location)}`;
    report({
      expected: "status 200",
      got: `${status} ${goal}`,
      mend: mendOf(location),
    });
  },
};

function mendOf(location: string | undefined): string {
  if (location === undefined) return "answer with status 200";
  if (LOGIN.test(location)) {
    return "let the API step in by its own credentials, and answer there: nobody is there to log in on a page";
  }
  return `give the API step the address ${JSON.stringify(location)}, or answer at the one it has`;
}

const LOGIN = /[/._-](?:log-?in|log-?on|sign-?in|sso|auth(?:orize|enticate)?)(?![a-z])/i;
