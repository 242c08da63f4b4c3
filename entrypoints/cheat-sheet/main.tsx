import { mountPage } from '@/components/app/mount-page';
import { CheatSheet } from '@/components/best-times/cheat-sheet';

mountPage(CheatSheet);
