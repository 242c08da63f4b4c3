// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { later } from './later';

const Greeting = ({ name }: { readonly name: string }) => <p>{`Hello ${name}`}</p>;

class Fence extends Component<{ readonly children: ReactNode }, { readonly fault: string }> {
  override state = { fault: '' };
  static getDerivedStateFromError = (error: Error) => ({ fault: error.message });
  override render() {
    return this.state.fault === '' ? this.props.children : this.state.fault;
  }
}

it('shows nothing until the part is there, then the part with its properties', async () => {
  const Part = later(async () => Greeting);
  const { container } = render(<Part name="Fern" />);
  expect(container.textContent).toBe('');
  expect(await screen.findByText('Hello Fern')).toBeTruthy();
});

it('loads once, and is there at once when it was loaded before', async () => {
  const load = vi.fn<() => Promise<typeof Greeting>>(async () => Greeting);
  const Part = later(load);
  Part.preload();
  await load.mock.results[0]?.value;
  render(<Part name="one" />);
  render(<Part name="two" />);
  expect(screen.getByText('Hello one')).toBeTruthy();
  expect(screen.getByText('Hello two')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(1);
});

it('tells the page around it that it cannot be loaded', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Part = later<{ readonly name: string }>(() => Promise.reject(new Error('gone')));
  Part.preload();
  render(
    <Fence>
      <Part name="Fern" />
    </Fence>,
  );
  expect(await screen.findByText('gone')).toBeTruthy();
});
