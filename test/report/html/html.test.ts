import fc from "fast-check";
import { html } from "../../../src/report/html/html";
import { scriptJson } from "../../../src/report/html/script-json";

it("a value is text in an element and in an attribute", () => {
  const value = `<img src=x onerror="alert(1)"> & 'more'`;
  const escaped = "&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;more&#39;";
  expect(html`<p title="${value}">${value}</p>`.markup).toBe(
    `<p title="${escaped}">${escaped}</p>`,
  );
});

it("markup within markup is not escaped again, nor are lists of it", () => {
  const items = ["a", "<b>"].map((text) => html`<b>${text}</b>`);
  expect(html`<p>${items}</p>`.markup).toBe("<p><b>a</b><b>&lt;b&gt;</b></p>");
});

it("the indentation of a template is left out, and that of a value stays", () => {
  const list = html`<ul>
    <li>${"a  b"}</li>
  </ul>`;
  expect(list.markup).toBe("<ul>\n<li>a  b</li>\n</ul>");
});

it("what turns the direction of writing is shown", () => {
  expect(html`${"a\u202eb\u0000"}`.markup).toBe("a\ufffdb\u2400");
});

it("no value holds a character that ends a text or an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      expect(html`${value}`.markup).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
    }),
  );
});

it("JSON in a script neither ends it nor begins a comment, and means the same", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom("</script>", "<!--", "<script"), (value, text) => {
      const data = { value, text };
      const { markup } = scriptJson(data);
      expect(markup).not.toContain("<");
      expect(JSON.parse(markup)).toStrictEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
