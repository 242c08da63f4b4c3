import { describe, expect, it } from 'vitest';
import { missingLibraries, planFor } from './install-plan';
import { familyOf, type Machine } from './operating-system';

const machine = (family: Machine['family'], asAdministrator: Machine['asAdministrator']): Machine => ({
  family,
  name: family,
  asAdministrator,
});

describe('familyOf', () => {
  it('knows Debian, Ubuntu and their relatives', () => {
    expect(familyOf('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n')).toEqual({
      family: 'debian',
      name: 'Debian GNU/Linux 12 (bookworm)',
    });
    expect(familyOf('ID=ubuntu\nID_LIKE=debian\n').family).toBe('ubuntu');
    expect(familyOf('ID=linuxmint\nID_LIKE="ubuntu debian"\n').family).toBe('ubuntu');
    expect(familyOf('ID=raspbian\nID_LIKE=debian\n').family).toBe('debian');
    expect(familyOf('ID=fedora\n').family).toBe('other');
    expect(familyOf('').family).toBe('other');
  });
});

describe('planFor', () => {
  it('installs Chromium by apt on Debian, with fonts', () => {
    expect(planFor('chromium', machine('debian', []))).toEqual({
      commands: [
        ['apt-get', 'update'],
        [
          'apt-get',
          'install',
          '--yes',
          '--no-install-recommends',
          'chromium',
          'fonts-dejavu-core',
          'fonts-noto-color-emoji',
        ],
      ],
    });
  });

  it('installs the long-lived Firefox by apt on Debian, and says elsewhere where to get one', () => {
    expect(JSON.stringify(planFor('firefox', machine('debian', [])))).toContain(
      '"--no-install-recommends","firefox-esr"',
    );
    for (const family of ['ubuntu', 'other'] as const) {
      const plan = planFor('firefox', machine(family, []));
      expect(plan).toHaveProperty('message', expect.stringMatching(/mozilla\.org.*FIREFOX_BIN/));
    }
  });

  it('puts sudo before each command where it works without a password', () => {
    const plan = planFor('libreoffice', machine('debian', ['sudo', '--non-interactive']));
    expect(plan).toMatchObject({ commands: [['sudo', '--non-interactive', 'apt-get', 'update'], expect.anything()] });
  });

  it('never installs the snap of Ubuntu', () => {
    for (const rights of [[], ['sudo'], null]) {
      const plan = planFor('chromium', machine('ubuntu', rights));
      expect(JSON.stringify(plan)).toContain('playwright');
      expect(JSON.stringify(plan)).not.toContain('apt-get');
    }
    expect(JSON.stringify(planFor('chromium', machine('ubuntu', [])))).toContain('--with-deps');
  });

  it('says the exact command where it lacks the rights', () => {
    const plan = planFor('chromium', machine('debian', null));
    expect(plan).toHaveProperty(
      'message',
      expect.stringContaining("sudo sh -c 'apt-get update && apt-get install --yes"),
    );
  });

  it('tells where to get LibreOffice on a machine without apt', () => {
    expect(planFor('libreoffice', machine('other', null))).toHaveProperty(
      'message',
      expect.stringContaining('https://www.libreoffice.org/download/'),
    );
  });
});

describe('missingLibraries', () => {
  it('names the library and the command for the machine', () => {
    expect(missingLibraries('/opt/chrome', 'libnss3.so', machine('ubuntu', null))).toMatch(
      /\/opt\/chrome.*libnss3\.so[\s\S]*npx playwright install-deps chromium/,
    );
    expect(missingLibraries('/usr/bin/chromium', 'libnss3.so', machine('debian', []))).toContain('apt-get install');
  });
});
