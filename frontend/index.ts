import './site-root';
import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});

new Router(document.querySelector('#outlet'), { baseUrl: '/' }).setRoutes(serverSideRoutes);
