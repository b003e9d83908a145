using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Tells goals from other figures, and how a goal's value is meant.</summary>
internal static partial class TargetGoal
{
    /// <summary>Whether a figure of a sentence sets a goal.</summary>
    public static bool Is(string sentence, TargetFigure figure, TargetContext context)
    {
        var before = sentence[Math.Max(0, figure.Index - 45)..figure.Index];
        var after = sentence[figure.End..Math.Min(sentence.Length, figure.End + 25)];
        if (Past().IsMatch(before) || PastYear().IsMatch(after) || SecondOfRange().IsMatch(before) || TargetPast.Tells(sentence, figure, context.Year))
            return false;
        return figure.Kind switch
        {
            TargetFigureKind.Share => !OfMoney().IsMatch(before),
            TargetFigureKind.Rank => true,
            TargetFigureKind.Other => Wanted().IsMatch(before) && !Reference().IsMatch(before) && !Meeting().IsMatch(sentence[..figure.Index]),
            TargetFigureKind.Time => (context.Goals ? AtMost().IsMatch(before) || IsLimit(sentence, figure, before) : AtMost().IsMatch(before) && Lasting().IsMatch(sentence[..figure.Index])) && !Meeting().IsMatch(sentence[..figure.Index]),
            _ when Reference().IsMatch(before) || (Money().IsMatch(before) && figure.Kind == TargetFigureKind.Amount) => false,
            _ when Meeting().IsMatch(sentence[..figure.Index]) && Sitting().IsMatch(sentence[figure.Index..figure.End]) => false,
            _ => context.Goals || Demand().IsMatch(before),
        };
    }

    /// <summary>"trong vòng 30 phút" limits what is done; before a share ("… trong vòng 30 phút đạt 95%") it says what is counted.</summary>
    private static bool IsLimit(string sentence, TargetFigure figure, string before) =>
        Within().IsMatch(before) && !sentence.AsSpan(figure.UnitStart, figure.UnitLength).SequenceEqual("thang") && !sentence[figure.End..].Split(';')[0].Contains('%', StringComparison.Ordinal);

    /// <summary>How the value of a figure is meant.</summary>
    /// <param name="before">The folded words before it, from the figure before.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="after">The folded words after it.</param>
    public static TargetComparison Compare(string before, TargetFigure figure, string after)
    {
        var near = before.Length > 45 ? before[^45..] : before;
        if (figure.Kind == TargetFigureKind.Rank)
            return TargetComparison.AtMost;
        if (Less().IsMatch(near))
            return TargetComparison.ReduceBy;
        if (More().IsMatch(near))
            return TargetComparison.IncreaseBy;
        if (AtMost().IsMatch(near) || AndLess().IsMatch(after) || (figure.Kind == TargetFigureKind.Time && Within().IsMatch(near)))
            return TargetComparison.AtMost;
        return figure.IsRange || AtLeast().IsMatch(near) || AndMore().IsMatch(after) ? TargetComparison.AtLeast : TargetComparison.Equal;
    }

    /// <summary>What is measured, with the word for the measure.</summary>
    public static string Metric(string subject, TargetFigure figure, TargetComparison comparison, bool stretch)
    {
        var folded = Folding.Fold(subject);
        var measure = figure.Kind switch
        {
            TargetFigureKind.Rank when !folded.StartsWith("thu hang", StringComparison.Ordinal) && !folded.StartsWith("xep hang", StringComparison.Ordinal) => "xếp hạng ",
            TargetFigureKind.Share when comparison is not (TargetComparison.ReduceBy or TargetComparison.IncreaseBy) && !Measures().IsMatch(folded) => "tỷ lệ ",
            _ when Counted().IsMatch(folded) => "số ",
            TargetFigureKind.Count or TargetFigureKind.Other when !Measures().IsMatch(folded) => "số ",
            _ => "",
        };
        return $"{measure}{subject}{(stretch ? " (phấn đấu)" : "")}".Trim();
    }

    [GeneratedRegex(@"(?:it nhat|toi thieu|phan dau(?: co| dat)?|khong it hon|khong thap hon|khong duoi|toi da|khong qua|khong (?:de|co|xay ra|de xay ra|phat sinh) qua|khong vuot qua|(?<!\b(?:lap|cai|xep|sap|bo tri) )dat(?: tu)?|tu|tren|duoi|≥|≤|>|<|>=|<=) ?(?:co |la |dat |duoc |them |moi )?$|\btang (?:them |toi thieu |it nhat |tu |khoang |gap )?$")]
    private static partial Regex Demand();

    [GeneratedRegex(@"\b(?:it nhat|toi thieu|khong duoi|khong it hon|khong (?:de|xay ra|de xay ra) qua|phan dau (?:co|dat|xay dung|tham muu)) $")]
    private static partial Regex Wanted();

    [GeneratedRegex(@"\b(?:da dat|dat duoc|ket qua dat|nam truoc dat|so voi|hien nay|hien dat|hien co|da hoan thanh|da co|da to chuc)\b[^;]{0,30}$")]
    private static partial Regex Past();

    [GeneratedRegex(@"^ ?\(?(?:cua |trong )?nam (?:truoc|ngoai|2025 va)")]
    private static partial Regex PastYear();

    [GeneratedRegex(@"\d ?(?:%|phan tram) ?(?:den|-|–) (?:duoi )?$")]
    private static partial Regex SecondOfRange();

    [GeneratedRegex(@"\b(?:khoan|dieu|diem|muc|phu luc|chuong|phan|so|giai doan|nam|thang|quy|moi|dot|lan|ky|khoa|do tuoi)(?: thu)? $(?<!\b(?:tang|phan dau|toi thieu|chi) so )(?<!\b(?:ket nap|thanh lap|xay|xay dung|trong|cap|mo|phat trien|tuyen|dau tu|dang ky) moi )")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b(?:kinh phi|tri gia|ngan sach|muc chi|don gia|gia tri|du toan|von)\b[^;]*$")]
    private static partial Regex Money();

    [GeneratedRegex(@"\b(?:kinh phi|ngan sach (?:nha nuoc|trung uong|dia phuong|tinh|xa|phuong|thanh pho)|von doi ung)(?: ho tro| bo tri| dam bao| chi)? $")]
    private static partial Regex OfMoney();

    [GeneratedRegex(@"\b(?:thoi gian|thoi han|cho|giai quyet|giai dap|tra loi|tiep nhan|xu ly|tham dinh|cham (?:tra|tre))\b")]
    private static partial Regex Lasting();

    [GeneratedRegex(@"\b(?:trong (?:vong|thoi (?:gian|han))(?: khong qua| toi da)?|(?:cham|muon) nhat(?: la)?(?: sau| trong)?) ?$")]
    private static partial Regex Within();

    [GeneratedRegex(@"\b(?:hop|hoi nghi|hoi thao|toa dam|giao ban|cuoc hop)\b")]
    private static partial Regex Meeting();

    [GeneratedRegex(@"(?:buoi|ngay|gio|phut)$")]
    private static partial Regex Sitting();

    [GeneratedRegex(@"\b(?:giam|tinh gian|cat giam|tiet kiem|rut ngan)(?: toi thieu| it nhat| tu| khoang| bot| them| tren)?(?: thoi gian| chi phi)?(?: toi thieu| it nhat| tu| tren)? ?$")]
    private static partial Regex Less();

    [GeneratedRegex(@"\b(?:tang)(?: them| toi thieu| it nhat| tu| khoang| gap| tren| binh quan)* ?$")]
    private static partial Regex More();

    [GeneratedRegex(@"(?:\b(?:khong it hon|toi thieu|it nhat|tren|khong thap hon|khong duoi|tro len|tu|hon|vuot)(?: la| dat| khoang| muc)?(?: co)?|≥|>=|>) ?$(?<!xuong (?:con )?tu )")]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"^ ?(?:tro len|so .{0,30} tro len|[a-z ]{1,60}(?<!\b(?:kha|tot|gioi|trung binh|dat chuan|xuat sac|tuoi) )tro len)")]
    private static partial Regex AndMore();

    [GeneratedRegex(@"^ ?(?:tro xuong)")]
    private static partial Regex AndLess();

    [GeneratedRegex(@"(?:\b(?:khong qua|khong (?:de|co|xay ra|de xay ra|phat sinh) qua|toi da|duoi|khong vuot qua|xuong con|giam con|con|xuong duoi|khong lon hon|khong cao hon|khong vuot)(?: la| muc)?|≤|<=|<) ?$(?<!\bkhong duoi )")]
    private static partial Regex AtMost();

    [GeneratedRegex(@"^(?:vu|nguoi (?:chet|bi)|cap (?:tao hon|vo chong)|truong hop) (?!luong|khach du)")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?:ty le|ti le|muc do|so luong|so (?!sach|hoa|luoc|ket)|chi so|diem|tong so|xep hang|thoi gian|doanh thu|thu nhap|luong|san luong|toc do|gia tri|chi phi|cong suat|mat do|nang suat|dien tich|tong)")]
    private static partial Regex Measures();
}
