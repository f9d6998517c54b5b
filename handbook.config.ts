import type { HandbookConfig } from './src/handbook-config.ts';

/** What makes this handbook this one. All else is the same for any subject; the sentences of the pages are in `src/strings`. */
export const handbook: HandbookConfig = {
  name: 'LLMOps Interview Handbook',
  shortName: 'LLMOps',
  description:
    'Interview questions on MLOps and LLMOps, answered in full: a thirty-second answer, key points, comparison tables, quiz and sources. Free, without account or tracking.',
  subject: 'running machine learning in production',
  examples: ['canary', 'data versioning', 'drift'],
  language: 'en',
  repository: 'https://github.com/llmops-interview-handbook/handbook',
  tags: [
    ...['lifecycle', 'governance', 'ci-cd', 'data', 'versioning', 'reproducibility', 'monitoring'],
    ...['drift', 'serving', 'deployment', 'training', 'scaling', 'gpu', 'containers', 'registry'],
    ...['feature-store', 'infrastructure', 'testing', 'pipelines', 'rollback', 'metadata', 'teams'],
    ...['cost', 'security', 'prompts', 'context', 'structured-output', 'caching', 'rag'],
    ...['retrieval', 'embeddings', 'fine-tuning', 'alignment', 'inference', 'memory'],
    ...['quantization', 'evaluation', 'llm-judge', 'experiments', 'observability', 'tracing'],
    ...['safety', 'guardrails', 'privacy', 'law', 'agents', 'tools', 'system-design', 'incidents'],
    ...['features', 'capacity'],
  ],
  designTag: 'system-design',
  limits: {
    tags: { least: 2, most: 5 },
    explanationWords: { least: 700, most: 1300 },
    comparisons: { least: 1 },
    quizItems: { least: 4 },
    sources: { least: 3 },
  },
  languageRules: [
    ...['quiz-no-catch-all', 'quiz-lone-and', 'quiz-option-alike', 'quiz-absolutes'],
    ...['comparison-cell-tells', 'numbers-have-source', 'reading-level', 'no-filler'],
    ...['words-considerate', 'spelling'],
  ] as const,
};
