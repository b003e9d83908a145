using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>What a report is about: "kết quả thực hiện Kế hoạch này", "tình hình dịch bệnh".</summary>
internal static partial class ReportSubject
{
    private const int Shortest = 12;

    /// <summary>The subject that a stretch of a folded text names; null where it names none worth showing.</summary>
    public static string? In(FoldedText folded, int start, int end)
    {
        end = Math.Min(end, folded.Value.Length);
        if (start >= end)
            return null;
        // What stands in the same clause as the end goes first.
        var clause = Math.Max(start, folded.Value.LastIndexOf(';', end - 1, end - start) + 1);
        var matches = Subject().Matches(folded.Value[..end], start).ToLookup(match => match.Index >= clause);
        foreach (var match in matches[true].Concat(matches[false]))
        {
            var stop = Stop().Match(folded.Value[..end], match.Index + match.Groups["head"].Length);
            var last = stop.Success ? stop.Index : end;
            var words = folded.Slice(match.Index, last - match.Index).Trim(' ', ',', '.', ';', ':', '-');
            if (words.Length > Shortest && words.Length < 200)
                return words;
        }

        return null;
    }

    /// <summary>The bare "kết quả" or "tình hình" of "báo cáo kết quả về Sở", where nothing says more; null without it.</summary>
    public static string? Bare(FoldedText folded, int near) =>
        BareWord().Matches(folded.Value).OrderBy(match => Math.Abs(match.Index - near)).FirstOrDefault() is { } word ? folded.Slice(word.Index, word.Length) : null;

    [GeneratedRegex(@"(?<=\b(?:bao cao|gui|tong hop) )(?:ket qua|tinh hinh|so lieu|tien do)\b")]
    private static partial Regex BareWord();

    [GeneratedRegex(@"(?<head>\b(?:(?<=\b(?:bao cao|tong hop|bao cao ve|gui) )(?:ket qua|tinh hinh|so lieu|tien do|cong tac|viec)|(?:ket qua|tinh hinh|cong tac|(?<!lam |cong |giai quyet cong )viec)(?=(?:, ket qua|, tinh hinh)?[^,;.()]{0,45}\b(?:thuc hien|trien khai|hoat dong)\b| cong tac )|(?<=bao cao (?:dinh ky )?)thuc hien cong tac)\b(?:,? (?:va )?(?:ket qua|tinh hinh))?)")]
    private static partial Regex Subject();

    [GeneratedRegex(@"[;:()|]|\.(?= |$)| gui | nop | trinh | (?:ve|cho|voi|len) (?=[a-z]{2,8} (?:tinh|xa|phuong|thanh pho|viet nam|co so)\b|so |cong an|dang |truong |thuong |benh |hoi |doan |mat |kho |thue |toa |vien |lanh |chu tich|phong |uy ban|ubnd|van phong|bo |ban |trung tam|thanh tra|lien doan|cong doan |tong (?:cuc|lien|cong)|trung uong |tram |ldld|chi cuc|cuc |vu |dang uy|truong|hieu truong|giam doc|to |khoa |huyen|tinh |thanh pho)| (?:cham|muon) nhat| truoc (?:ngay|\d|thoi)| dinh ky| hang (?:thang|quy|nam)| 0?[69] thang| (?:ca )?nam (?=truoc|cham|\(|gui|ve)| (?:thang|quy)(?=, quy|, 6 thang|, nam| va (?:quy|nam))| quy (?=[iv]|truoc|cham|\()| theo (?:quy dinh|yeu cau|dinh ky|mau|huong dan)| de (?:tong|bao|theo|xem)| thong qua | qua (?=phong|van phong|so |ban |thanh tra)|, (?:tham muu|bao cao|de xuat|kip thoi|tong hop|dong thoi|don doc|huong dan|gui|trinh|dam bao|bao dam|dinh ky|cac |thuc hien|kien nghi|theo doi|trong)| tai (?:don vi|cac co quan|co quan|dia phuong|dia ban)| (?:bao dam|dam bao) | va (?:bao cao|de xuat|kip thoi|gui|tham muu|tong hop)|, de xuat| bao cao (?=so |ubnd|uy ban|bo |chinh)")]
    private static partial Regex Stop();
}
