import { Ajv2020 } from 'ajv/dist/2020.js';

const validators = new WeakMap<object, Ajv2020>();

/** Ajv with our schema; a strict one refuses fields that it does not describe. */
export function problemsBy(schema: object, name: string, data: unknown): string[] {
  const { $id } = schema as { $id: string };
  const validate = validatorOf(schema).getSchema(`${$id}#/$defs/${name}`)!;
  void validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function validatorOf(schema: object): Ajv2020 {
  const known = validators.get(schema);
  if (known) return known;
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  for (const format of ['date', 'uri']) ajv.addFormat(format, true);
  ajv.addSchema(schema);
  validators.set(schema, ajv);
  return ajv;
}
