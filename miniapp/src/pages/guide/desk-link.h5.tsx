import { useStaff } from '@/client/staff-session';
import { Go } from '@/parts/go';
import { words } from '@/words';

export const DeskLink = ({ code }: { code: string }) =>
  useStaff() && (
    <Go to="deskRemarks" with={{ code }} className="link">
      {words.guide.remarks}
    </Go>
  );
