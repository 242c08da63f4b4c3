import { mountPage } from '@/components/app/mount-page';
import { Panel } from '@/components/panel/panel';

mountPage(Panel);
