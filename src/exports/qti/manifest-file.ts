import { xmlText } from '../parts/xml.ts';

/** A file of a package. */
export interface Resource {
  /** Unique in the package, a name as XML has them. */
  readonly identifier: string;
  readonly type: 'imsqti_test_xmlv3p0' | 'imsqti_item_xmlv3p0';
  readonly href: string;
  /** The identifiers of the resources that it refers to. */
  readonly needs: readonly string[];
}

const namespace = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';
const schema = 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd';

/** The file that lists what a package holds. */
export function manifestFile(resources: readonly Resource[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${schema}" identifier="handbook">
<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>
<organizations/>
<resources>
${resources.map(resourceOf).join('\n')}
</resources>
</manifest>
`;
}

function resourceOf({ identifier, type, href, needs }: Resource): string {
  const dependencies = needs.map((id) => `<dependency identifierref="${xmlText(id)}"/>`).join('');
  return `<resource identifier="${xmlText(identifier)}" type="${type}" href="${xmlText(href)}"><file href="${xmlText(href)}"/>${dependencies}</resource>`;
}
