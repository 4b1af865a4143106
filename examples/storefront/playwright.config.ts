import { defineConfig, devices } from '@playwright/test'

export default defineConfig({
  testDir: 'tests',
  use: { baseURL: 'http://localhost:4180' },
  // Firefox and WebKit work the same, where they are installed: devices['Desktop Firefox'], devices['iPhone 14'].
  projects: [
    { name: 'pc', use: devices['Desktop Chrome'] },
    { name: 'phone', use: devices['Pixel 7'], testIgnore: '**/*.pc.spec.ts' },
  ],
  webServer: { command: 'npm start', url: 'http://localhost:4180' },
})
