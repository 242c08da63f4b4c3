import { mountPage } from '@/components/app/mount-page';
import { Options } from '@/components/options/options';

mountPage(Options);
