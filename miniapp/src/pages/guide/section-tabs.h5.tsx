import { useRouter } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { Guide } from '#contract/guides';
import { guideWords } from '@/words-of-guides';
import { sectionsOf, type Section } from './sections';
import style from './section-tabs.module.scss';

/** A section of the page on which `within` stands; Taro keeps other pages in the document too. */
const find = (within: Element | null, section: Section) =>
  within?.closest('.taro_page')?.querySelector<HTMLElement>(`#${section}`);

/** The last section whose beginning has come up to the tabs. */
const useCurrent = (tabs: React.RefObject<HTMLElement>, sections: Section[]) => {
  const [current, setCurrent] = useState<Section>('summary');
  const names = sections.join();
  useEffect(() => {
    const scroller = tabs.current?.closest('.taro_page');
    const look = () => {
      const edge = (tabs.current?.getBoundingClientRect().bottom ?? 0) + 24;
      const begun = (names.split(',') as Section[]).filter(
        (section) => (find(tabs.current, section)?.getBoundingClientRect().top ?? Infinity) <= edge,
      );
      setCurrent(begun[begun.length - 1] ?? 'summary');
    };
    scroller?.addEventListener('scroll', look, { passive: true });
    return () => scroller?.removeEventListener('scroll', look);
  }, [tabs, names]);
  return current;
};

const jump = (within: Element | null, section: Section) => {
  const place = find(within, section);
  if (!place) return;
  // The next Tab goes on from there.
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
};

/** Begins at the section that the address names, as soon as it has its size. */
const useOpening = (tabs: React.RefObject<HTMLElement>) => {
  const section = useRouter().params.section as Section | undefined;
  useEffect(() => {
    const place = section && find(tabs.current, section);
    if (!place) return;
    const sized = new ResizeObserver(() => {
      if (!place.offsetHeight) return;
      sized.disconnect();
      jump(tabs.current, section);
    });
    sized.observe(place);
    return () => sized.disconnect();
  }, [tabs, section]);
};

export const SectionTabs = ({ guide }: { guide: Guide }) => {
  const tabs = useRef<HTMLElement>(null);
  const sections = sectionsOf(guide);
  const current = useCurrent(tabs, sections);
  useOpening(tabs);
  return (
    <nav ref={tabs} aria-label={guideWords.sections} className={style.tabs}>
      {sections.map((section) => (
        <button
          key={section}
          type="button"
          className={`press ${style.tab} ${section === current ? style.current : ''}`}
          aria-current={section === current ? 'location' : undefined}
          onClick={() => jump(tabs.current, section)}
        >
          {guideWords.tabs[section]}
        </button>
      ))}
    </nav>
  );
};
