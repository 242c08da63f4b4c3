import { mountPage } from '@/components/app/mount-page';
import { Popup } from '@/components/popup/popup';

mountPage(Popup);
