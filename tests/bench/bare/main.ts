import { mount } from 'svelte';
import Bare from './Bare.svelte';

const target = document.getElementById('app');
if (target) mount(Bare, { target });
