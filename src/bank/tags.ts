/** The tags that a question may have. A new one needs at least three questions to be worth a filter. */
export const tags: readonly string[] = [
  ...['lifecycle', 'governance', 'ci-cd', 'data', 'versioning', 'reproducibility', 'monitoring'],
  ...['drift', 'serving', 'deployment', 'training', 'scaling', 'gpu', 'containers', 'registry'],
  ...['feature-store', 'infrastructure', 'testing', 'pipelines', 'rollback', 'metadata', 'teams'],
  ...['cost', 'security', 'prompts', 'context', 'structured-output', 'caching', 'rag', 'retrieval'],
  ...[
    'embeddings',
    'fine-tuning',
    'alignment',
    'inference',
    'memory',
    'quantization',
    'evaluation',
  ],
  ...['llm-judge', 'experiments', 'observability', 'tracing', 'safety', 'guardrails', 'privacy'],
  ...['law', 'agents', 'tools', 'system-design', 'incidents', 'features', 'capacity'],
];
