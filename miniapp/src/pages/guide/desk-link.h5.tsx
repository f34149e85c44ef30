import { useStaff } from '@/client/staff-session';
import { Go } from '@/parts/go';
import { guideWords } from '@/words-of-guides';

export const DeskLink = ({ code }: { code: string }) =>
  useStaff() && (
    <Go to="deskRemarks" with={{ code }} className="link">
      {guideWords.remarks}
    </Go>
  );
