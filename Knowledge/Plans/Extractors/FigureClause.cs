using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>The words around one figure of a sentence.</summary>
/// <param name="Text">The block.</param>
/// <param name="From">Where the words before the figure begin in the folded text.</param>
/// <param name="Figure">Where the figure begins.</param>
/// <param name="AfterFigure">Where it ends.</param>
/// <param name="To">Where the words after it end: at the next figure or the sentence's end.</param>
internal sealed partial record FigureClause(FoldedText Text, int From, int Figure, int AfterFigure, int To)
{
    /// <summary>Whether nothing before the figure names what is measured.</summary>
    public bool HasNoSubject => !Bare(Text.Value[LastClause()..Figure]).Any(char.IsLetter) || BareGoal().IsMatch(Bare(Text.Value[LastClause()..Figure]).Trim());

    /// <summary>Whether the words before the figure measure something that the figure is the value of: "Doanh thu đạt 5 tỷ đồng".</summary>
    public bool HasMeasure => Reaches().IsMatch(Text.Value[LastClause()..Figure]) && Measured().IsMatch(Bare(Text.Value[LastClause()..Figure]));

    /// <summary>How many characters the counted thing takes after the figure.</summary>
    public int FollowingLength => FollowingEnd() - AfterFigure;

    /// <summary>Whether the figure stands before what it counts: "100% hồ sơ …", "giảm 10% số lượng …".</summary>
    public bool CountsWhatFollows(TargetComparison comparison)
    {
        var after = Text.Value[AfterFigure..FollowingEnd()];
        if (!NounFollows().IsMatch(after))
            return false;
        if (comparison is TargetComparison.ReduceBy or TargetComparison.IncreaseBy)
            return true;
        var before = Bare(Text.Value[LastClause()..Figure]).Trim();
        return !Reaches().IsMatch(Text.Value[LastClause()..Figure]) || before.Length == 0;
    }

    /// <summary>What the figure counts: the words after it, with a verb that stands before it ("hoàn thành 100% nhiệm vụ").</summary>
    public string Following()
    {
        var noun = Remark().Replace(Text.Slice(AfterFigure, FollowingEnd() - AfterFigure), "").Trim(' ', ',', ')', '(');
        noun = Connected().Replace(Compared().Replace(AndMore().Replace(noun, ""), ""), "").Trim(' ', ',');
        var verb = FoldedText.Of(Text.Slice(LastClause(), Figure - LastClause()));
        var match = LeadingVerb().Match(verb.Value);
        var kept = match.Success ? verb.Slice(match.Index, match.Length).Trim(' ', ',') : "";
        return kept.Length > 0 && kept.Length < 90 ? $"{char.ToLowerInvariant(kept[0])}{kept[1..]} {Plural().Replace(noun, "")}" : Plural().Replace(noun, "");
    }

    /// <summary>The thing that is counted, its noun included: "hội nghị đối thoại với doanh nghiệp".</summary>
    /// <param name="noun">Where the noun begins in the folded text.</param>
    public string Counted(int noun)
    {
        var counted = Compared().Replace(AndMore().Replace(Remark().Replace(Text.Slice(noun, Math.Max(FollowingEnd(), AfterFigure) - noun), ""), ""), "").Trim(' ', ',', '(', ')');
        counted = Connected().Replace(counted, "").Trim(' ', ',');
        var before = Text.Slice(LastClause(), Figure - LastClause()) + " ";
        var act = FoldedText.Of(before) is var folded && DoneTo().Match(folded.Value) is { Success: true } match ? folded.Slice(match.Groups["act"].Index, match.Groups["act"].Length) : "";
        return act.Length == 0 || counted.Contains(" được ", StringComparison.Ordinal) ? counted : $"{counted} được {char.ToLowerInvariant(act[0])}{act[1..]}";
    }

    /// <summary>What the figure measures: the words before it; several where they name several measurable things.</summary>
    public string[] Preceding()
    {
        var start = Repeated() ?? LastClause();
        var words = Trimmed(Text.Slice(start, Figure - start));
        var folded = FoldedText.Of(words);
        var cuts = Cuts(folded.Value);
        if (cuts.Count == 0)
            return [words + Against()];
        var parts = new List<string>();
        var from = 0;
        foreach (var (at, length) in cuts)
        {
            parts.Add(folded.Slice(from, at - from).Trim(' ', ',', ';'));
            from = at + length;
        }

        parts.Add(folded.Slice(from, folded.Value.Length - from).Trim(' ', ',', ';'));
        return [.. parts.Where(part => part.Length > 0)];
    }

    /// <summary>What a growth or a decline is reckoned from: "giảm 15% so với năm 2025".</summary>
    private string Against()
    {
        var match = Comparing().Match(Text.Value, AfterFigure, To - AfterFigure);
        return match.Success ? " " + Text.Slice(match.Index, match.Length) : "";
    }

    /// <summary>Where a coordinated list of subjects begins when semicolons part it: "Mức độ A; mức độ B; mức độ C đạt …".</summary>
    private int? Repeated()
    {
        var last = LastClause();
        var head = Head(Text.Value[last..Figure]);
        int? start = null;
        while (last - 1 > From && head.Length > 0)
        {
            var earlier = Text.Value.LastIndexOfAny([';', ':'], last - 2, last - 1 - From) + 1;
            if (earlier < From || earlier == 0)
                earlier = From;
            if (Head(Text.Value[earlier..last]) != head || Text.Value[earlier..last].Contains('%', StringComparison.Ordinal))
                break;
            start = last = earlier;
            if (earlier == From)
                break;
        }

        return start;
    }

    /// <summary>What a figure is about when nothing stands before it: "đạt 90 điểm về mức độ hài lòng".</summary>
    public string About()
    {
        var words = Text.Slice(AfterFigure, FollowingEnd() - AfterFigure).Trim(' ', ',', '(', ')');
        var folded = FoldedText.Of(words);
        return Concerning().Match(folded.Value) is { Success: true } match ? folded.Original[folded.ToOriginal(match.Length)..].Trim() : words;
    }

    private static string Head(string words)
    {
        var list = Folding.FoldToWords(Bare(words)).Split(' ');
        return list.Length >= 2 ? $"{list[0]} {list[1]}" : "";
    }

    private static List<(int At, int Length)> Cuts(string folded)
    {
        var head = Head(folded);
        var cuts = new List<(int, int)>();
        foreach (Match gap in Gap().Matches(folded))
        {
            var right = folded[(gap.Index + gap.Length)..];
            var sameHead = head.Length > 0 && Head(right) == head && Measures().IsMatch(head);
            var twoActs = gap.Value == " va " && Act().IsMatch(right) && Act().IsMatch(folded) && folded[..gap.Index].Split(' ').Length >= 4;
            if (sameHead || twoActs)
                cuts.Add((gap.Index, gap.Length));
        }

        return cuts;
    }

    private int LastClause()
    {
        var depth = 0;
        for (var i = Figure - 1; i >= From; i--)
        {
            depth += Text.Value[i] == ')' ? 1 : Text.Value[i] == '(' ? -1 : 0;
            if (depth < 0 || (depth == 0 && Text.Value[i] is ';' or ':'))
                return i + 1;
        }

        return From;
    }

    private int FollowingEnd()
    {
        var depth = 0;
        for (var i = AfterFigure; i < To; i++)
        {
            var c = Text.Value[i];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c is ';' or '.' && (i + 1 >= To || Text.Value[i + 1] == ' ')))
                return i;
        }

        // Another figure follows in the same clause: its own subject begins at the last joint before it.
        if (To >= Text.Value.Length || !char.IsDigit(Text.Value[To]) && !RankAhead().IsMatch(Text.Value[To..Math.Min(Text.Value.Length, To + 8)]))
            return To;
        var joint = Gap().Matches(Text.Value[AfterFigure..To]).LastOrDefault();
        return joint is null ? To : AfterFigure + joint.Index;
    }

    private static string Trimmed(string words)
    {
        var folded = FoldedText.Of(words.Trim(' ', ',', ';', '-'));
        if (FromValue().Match(folded.Value) is { Success: true } from)
            folded = FoldedText.Of(folded.Original[..folded.ToOriginal(from.Index)]);
        var trail = Trail().Match(folded.Value);
        var text = trail.Success ? folded.Original[..folded.ToOriginal(trail.Index)] : folded.Original;
        folded = FoldedText.Of(text);
        var lead = LeadingGoal().Match(folded.Value);
        text = lead.Success ? folded.Original[folded.ToOriginal(lead.Length)..] : text;
        return text.Trim(' ', ',', ';', '-');
    }

    private static string Bare(string folded)
    {
        var words = folded.Trim(' ', ',', '-', '(');
        var trail = Trail().Match(words);
        words = trail.Success ? words[..trail.Index] : words;
        var lead = LeadingGoal().Match(words);
        return lead.Success ? words[lead.Length..] : words;
    }

    [GeneratedRegex(@"^(?:,? ?(?:va )?(?:phan dau|huong toi|no luc|dat|trong|thuoc|vao|nam|tien toi|tang|giam|trong do|xep|dung|it nhat|toi thieu|khong duoi|tren))*$")]
    private static partial Regex BareGoal();

    [GeneratedRegex(@"^ (?:tro len )?(?!so voi|tro len\b(?! [a-z])|tro xuong|hang nam|moi nam|/|theo |vao |trong |den |va |hoac |thi )(?:so |tong so |cac |cua )?[a-z""(]")]
    private static partial Regex NounFollows();

    [GeneratedRegex(@"\b(?:dat|chiem|la|dat tu|con|o muc|thuoc|bang|trong|duoi muc|khong qua|khong vuot qua|≥|≤|>=|<=|>|<|giam|tang|duoi|khoang)(?: tu| tren| toi thieu| it nhat| khong it hon| khong duoi| khong qua| khoang| ty le| duoi| muc| toi da)* ?$")]
    private static partial Regex Reaches();

    [GeneratedRegex(@",? ?(?<![a-z])(?:(?:chiem|dat|la|con|xuong|phai|o|thuoc|trong|vao|duy tri|giu vung|tu|tren|duoi|toi thieu|it nhat|toi da|khong (?:it|thap|lon) hon|khong qua|khong duoi|ty le|muc|nhom|khoang|phan dau|nam|giam|tang|len|khong vuot qua|dung|xep|binh quan(?= dat)|tang binh quan|trong vong|trong thoi (?:gian|han)|(?:cham|muon) nhat|sau|khong (?:de|co|xay ra|de xay ra) qua|≥|≤|>=|<=|>|<)(?![a-z]) ?)+$")]
    private static partial Regex Trail();

    [GeneratedRegex(@"^(?:(?:phan dau|bao dam|dam bao|thuc hien(?: viec)?|dua|duy tri|nang|de|tiep tuc|chi tieu|co|dat|va|trong do|day manh|(?:giam|tang|rut ngan|cat giam|ha|nang cao)(?= (?:ty le|ti le|so |muc |thoi gian|chi so|diem ))) )+")]
    private static partial Regex LeadingGoal();

    [GeneratedRegex(@"(?:hoan thanh|cat giam|don gian hoa|tham dinh|so hoa|to chuc|giai quyet|xu ly|cong khai|tiep nhan|kiem tra|cap nhat|ra soat|thuc hien|dam bao tien do)[^;:.]*$")]
    private static partial Regex LeadingVerb();

    /// <summary>A remark in brackets about an earlier year, or one that the next figure cuts: "… so với năm 2025 (năm 2025 là".</summary>
    [GeneratedRegex(@" ?\((?:(?:cuối |trong )?năm 20\d\d[^()]*\)?|[^()]*)$")]
    private static partial Regex Remark();

    /// <summary>The value that a goal starts from: "… tăng từ 71% năm 2025 lên", "… từ 60 phút xuống".</summary>
    [GeneratedRegex(@",? (?:(?:tang|giam|nang|rut ngan|duoc nang) )?tu (?:muc )?\d[\d.,]{0,8} ?[a-z%/]{0,12}(?: [a-z]{1,8}){0,3}(?: \(?nam 20\d\d\)?)?(?: hien nay)? (?:len|xuong)(?: con| den| muc| toi thieu| khong qua| duoi| tren| it nhat){0,3} ?$")]
    private static partial Regex FromValue();

    [GeneratedRegex(@"^(?:số |các |tổng số )")]
    private static partial Regex Plural();

    [GeneratedRegex(@"\G ?(?:tro len )?so voi [^,;.:()]{3,60}")]
    private static partial Regex Comparing();

    [GeneratedRegex(@"(?<=.{8})(?<!\b(?:khá|tốt|giỏi|trung bình|đạt chuẩn|xuất sắc|tuổi)) trở lên$")]
    private static partial Regex Compared();

    [GeneratedRegex(@",? (?:với(?: khoảng| ít nhất| trên)?|khoảng|trong đó(?: có)?|có|và|từ|ít nhất|tối thiểu|thu hút(?: khoảng)?|cho(?: khoảng)?)$|, mỗi .*$")]
    private static partial Regex Connected();

    [GeneratedRegex(@"^.{0,60}?\bve (?=(?:muc|chi so|cong tac|chuyen|cai cach|chat luong|ty le|[a-z]))")]
    private static partial Regex Concerning();

    [GeneratedRegex(@"(?<act>\b(?:kiem tra|giam sat|dao tao(?: nghe)?|boi duong|tap huan|ket nap(?: moi)?|thanh lap(?: moi)?|giai quyet|cong nhan|phe duyet)) (?:cho |it nhat |toi thieu |tu |tren |khoang |duoc |moi |them )*$")]
    private static partial Regex DoneTo();

    [GeneratedRegex(@"^(?:ty le|ti le|muc do|so luong|chi so|diem|tong so|thoi gian|doanh thu|thu nhap|san luong|toc do|gia tri|cong suat|nang suat|dien tich|tong|dan so|quy mo|so )")]
    private static partial Regex Measured();

    [GeneratedRegex(@"^trở lên ")]
    private static partial Regex AndMore();

    [GeneratedRegex(@"^(?:top|nhom|thu|xep|vi tri)")]
    private static partial Regex RankAhead();

    [GeneratedRegex(@", | va |; ")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:chi so|ty le|ti le|muc do|so luong|diem so|thu hang)")]
    private static partial Regex Measures();

    [GeneratedRegex(@"^(?:thuc hien (?:viec )?)?(?:xu ly|so hoa|giai quyet|tiep nhan|ban hanh|cong bo|cung cap|kiem tra|to chuc|cap nhat|ung dung|su dung|ket noi|thanh toan|luu tru|ky so|gui nhan)\b")]
    private static partial Regex Act();
}
