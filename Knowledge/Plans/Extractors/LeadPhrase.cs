using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Who leads and who coordinates, said in a sentence: "Giao Phòng Nội vụ chủ trì, phối hợp với Công an phường …".</summary>
/// <param name="Leads">The units that lead.</param>
/// <param name="Coordinators">The units that coordinate.</param>
/// <param name="Start">Where its words begin in the text, "giao" and "do" included.</param>
/// <param name="End">Where the words about leading end.</param>
internal sealed partial record LeadPhrase(IReadOnlyList<string> Leads, IReadOnlyList<string> Coordinators, int Start, int End)
{
    private const int LongestName = 140;

    /// <summary>The phrase in a sentence or a bracket; null where no unit is said to lead.</summary>
    public static LeadPhrase? Find(string text)
    {
        var folded = FoldedText.Of(text);
        foreach (Match match in Leading().Matches(folded.Value))
        {
            var (start, name) = ClauseStart(folded.Value, match.Index);
            var words = WithoutPerson(folded.Slice(name, match.Index - name));
            var leads = UnitPhrases.Split(words).Where(unit => UnitPhrases.StartsWithUnit(unit) && !Vague().IsMatch(Folding.Fold(unit))).ToList();
            if (words.Length > LongestName || leads.Count == 0)
                continue;
            var coordinators = Coordinating(folded, match.Index + match.Length);
            return new LeadPhrase(leads, coordinators, folded.ToOriginal(start), folded.ToOriginal(match.Index + match.Length));
        }

        return FindGiven(folded) ?? FindDoer(folded) ?? FindBracketed(folded) ?? ClosingBracket.Find(text)?.Units;
    }

    /// <summary>The phrase of a line that introduces what follows: "Các đơn vị phối hợp với cấp ủy cùng cấp:".</summary>
    public static LeadPhrase? FindIntroduction(string text)
    {
        if (!text.TrimEnd().EndsWith(':') || text.Length > 250)
            return null;
        if (Find(text) is { } phrase)
            return phrase;
        var folded = FoldedText.Of(text);
        var with = With().Match(folded.Value);
        if (!with.Success || !UnitPhrases.StartsWithUnit(text))
            return null;
        return new LeadPhrase(UnitPhrases.Split(folded.Slice(0, with.Index)), Coordinating(folded, with.Index), 0, text.Length);
    }

    /// <summary>The units that a clause behind "chủ trì" or at a duty's beginning names: "phối hợp với Thuế tỉnh khai thác …".</summary>
    /// <param name="folded">The text.</param>
    /// <param name="from">Where the clause begins in the folded text.</param>
    public static IReadOnlyList<string> Coordinating(FoldedText folded, int from) => Clause(folded, from).Units;

    /// <summary>The coordinating units of such a clause, and where in the folded text it ends.</summary>
    public static (IReadOnlyList<string> Units, int End) Clause(FoldedText folded, int from)
    {
        var with = With().Match(folded.Value, from);
        if (CoordinatesBehind().Match(folded.Value[from..]) is { Success: true } behind && behind.Groups["units"] is { Length: < LongestName } units && (!behind.Groups["on"].Success || UnitPhrases.StartsWithUnit(units.Value)))
            return (UnitPhrases.Split(folded.Slice(from + units.Index, units.Length)), from + behind.Length);
        if (Saying().Match(folded.Value, from) is { Success: true } saying && UnitPhrases.StartsWithUnit(saying.Groups["units"].Value))
            return (UnitPhrases.Split(folded.Slice(saying.Groups["units"].Index, saying.Groups["units"].Length)), from);
        if (!with.Success || with.Index - from > 30 || folded.Value.AsSpan(from, with.Index - from).Contains(';'))
            return (Helping(folded, from), from);
        var start = with.Index + with.Length;
        var end = ClauseEnd(folded, start);
        var words = folded.Slice(start, end - start);
        if (UnitPhrases.StartsWithVerb(words))
            return ([], from);
        var cut = Folding.Fold(UnitPhrases.CutAtVerb(words)).Length;
        var named = FoldedText.Of(words);
        var length = Math.Min(cut, named.Value.Length);
        return (UnitPhrases.Split(named.Slice(0, length)), Math.Min(folded.Value.Length, start + (start < folded.Value.Length && folded.Value[start] == ' ' ? 1 : 0) + length));
    }

    /// <summary>"…; các khu phố phối hợp phát phiếu": another clause of the sentence says who helps.</summary>
    private static IReadOnlyList<string> Helping(FoldedText folded, int from)
    {
        var match = Helps().Match(folded.Value, from);
        var stop = folded.Value.IndexOf(". ", from, StringComparison.Ordinal);
        var units = match.Groups["units"];
        return match.Success && (stop < 0 || match.Index < stop) && UnitPhrases.StartsWithUnit(units.Value) ? UnitPhrases.Split(folded.Slice(units.Index, units.Length)) : [];
    }

    /// <summary>Where a list of units ends at the latest: a semicolon ends it unless nothing but units follow.</summary>
    private static int ClauseEnd(FoldedText folded, int start)
    {
        for (var from = start; ;)
        {
            var end = folded.Value.IndexOfAny([';', '.', ':', ')'], from);
            if (end < 0)
                return folded.Value.Length;
            if (folded.Value[end] != ';')
                return end;
            var next = folded.Value.IndexOfAny([';', '.', ':', ')'], end + 1);
            var more = folded.Slice(end + 1, (next < 0 ? folded.Value.Length : next) - end - 1);
            if (!UnitPhrases.StartsWithUnit(more))
                return end;
            if (UnitPhrases.CutAtVerb(more).Length < UnitPhrases.Clean(more).Length)
                return SharedVerb().IsMatch(Folding.Fold(more)) && UnitPhrases.CutAtVerb(folded.Slice(start, end - start)).Length >= UnitPhrases.Clean(folded.Slice(start, end - start)).Length && next > 0 ? next : end;
            from = end + 1;
        }
    }

    /// <summary>"Giao các phòng khu vực thực hiện": the unit that is charged leads, though nothing says so.</summary>
    private static LeadPhrase? FindGiven(FoldedText folded)
    {
        foreach (Match match in Given().Matches(folded.Value))
        {
            var from = match.Index + match.Length;
            var end = folded.Value.IndexOfAny([';', '.', ':', ')'], from);
            var words = folded.Slice(from, (end < 0 ? folded.Value.Length : end) - from);
            var name = UnitPhrases.CutAtVerb(words);
            if (name.Length is 0 or > LongestName || name.Length == UnitPhrases.Clean(words).Length)
                continue;
            var leads = UnitPhrases.Split(name).Where(unit => !Vague().IsMatch(Folding.Fold(unit))).ToList();
            if (leads.Count > 0 && leads.TrueForAll(UnitPhrases.StartsWithUnit))
                return new LeadPhrase(leads, Joining(folded, from), folded.ToOriginal(match.Index), folded.ToOriginal(from));
        }

        return null;
    }

    /// <summary>"…, có sự tham gia của Phòng A, Phòng B": said behind the work.</summary>
    private static IReadOnlyList<string> Joining(FoldedText folded, int from)
    {
        var match = Joins().Match(folded.Value, from);
        var units = match.Groups["units"];
        return match.Success && UnitPhrases.StartsWithUnit(units.Value) ? UnitPhrases.Split(folded.Slice(units.Index, units.Length)) : [];
    }

    /// <summary>"do Chi cục Thú y thực hiện": who does the work leads it.</summary>
    private static LeadPhrase? FindDoer(FoldedText folded)
    {
        var match = Doer().Match(folded.Value);
        var units = match.Groups["units"];
        if (!match.Success || !UnitPhrases.StartsWithUnit(units.Value))
            return null;
        var end = match.Index + match.Length;
        return new LeadPhrase(UnitPhrases.Split(folded.Slice(units.Index, units.Length)), Coordinating(folded, end), folded.ToOriginal(match.Index), folded.ToOriginal(end));
    }

    private static string WithoutPerson(string words) =>
        FoldedText.Of(words) is var folded && Person().Match(folded.Value) is { Success: true } person ? folded.Slice(person.Length, folded.Value.Length - person.Length) : words;

    /// <summary>"(Hội Phụ nữ xã thực hiện; quý II)": the bracket says who does it.</summary>
    private static LeadPhrase? FindBracketed(FoldedText folded)
    {
        var match = Bracketed().Match(folded.Value);
        if (!match.Success || !UnitPhrases.StartsWithUnit(match.Groups["units"].Value))
            return null;
        var units = match.Groups["units"];
        return new LeadPhrase(UnitPhrases.Split(folded.Slice(units.Index, units.Length)), [], folded.ToOriginal(units.Index), folded.ToOriginal(units.Index + units.Length));
    }

    /// <summary>Where a clause begins, and where the unit's name in it does.</summary>
    private static (int Clause, int Name) ClauseStart(string folded, int end)
    {
        var start = Math.Min(end, folded.LastIndexOfAny([';', '.', ':', '('], Math.Max(0, end - 1)) + 1);
        foreach (var opening in (string[])["giao cho ", "giao ", " do ", "de nghi ", "phan cong "])
        {
            var at = folded.LastIndexOf(opening, Math.Max(0, end - 1), Math.Max(0, end - start), StringComparison.Ordinal);
            if (at >= start && !InsideName().IsMatch(folded[start..at]) && UnitPhrases.StartsWithUnit(folded[(at + opening.Length)..end]))
                return (at, at + opening.Length);
        }

        return (start, start);
    }

    [GeneratedRegex(@"[,:]? (?:la (?:don vi|co quan|dau moi) |(?<!kiem|nong) lam (?:dau moi )?)?\(?(?:[ce][hb](?:u|ii|v) [tf][rt][il1]|chiu trach nhiem chinh|phu trach chinh|lam dau moi|la (?:don vi |co quan )?dau moi|dam nhan|dam nhiem|dam trach|chiu trach nhiem(?! ve| truoc| den| doi| toan dien| ca nhan| voi| trong)(?= [a-z]| ?[;,.)]|$)|phu trach(?= ?(?:[;.,)]|$)))\b(?! soan thao)")]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?<!\b(?:chuong trinh|quy che|quy trinh|co che|thoa thuan|bien ban|quan he|noi dung))(?:,? |(?<=^|, ))(?:va )?(?:co su (?:tham gia|phoi hop) cua\b|p[hb][o0]i [hb][o0]p(?: chat che)?,?(?: cung [vy]o[il1]| cung| [vy]o[il1])?\b)")]
    private static partial Regex With();

    [GeneratedRegex(@"(?<=^ ?|[(;.,] ?)giao (?:cho )?(?=(?:cac )?(?:phong|van phong|so|ban(?! hanh)|chi cuc|cuc|to|trung tam|doi|khoa|bo phan|hoi|doan|cong an|truong|ubnd|uy ban|don vi|thanh tra|xi nghiep|chi nhanh)\b)")]
    private static partial Regex Given();

    [GeneratedRegex(@"[;,] (?<units>[^;.:()]{3,100}?),? (?:(?:cung )?phoi hop|(?:cung )?tham gia|cung thuc hien)\b")]
    private static partial Regex Helps();

    [GeneratedRegex(@"\((?<units>[^();]{3,120}?) (?:thuc hien|phu trach|chiu trach nhiem|dam nhiem)(?= ?[;,)])")]
    private static partial Regex Bracketed();

    /// <summary>"Phòng A: chủ trì. Sở B; Cục C: phối hợp": each role behind a colon.</summary>
    [GeneratedRegex(@"[.;] (?<units>[^.:()]{3,200}): (?:cung )?phoi hop\b")]
    private static partial Regex Saying();

    [GeneratedRegex(@"\bco su (?:tham gia|phoi hop) cua (?<units>[^.;:()]{3,120})(?=[.;)]|$)")]
    private static partial Regex Joins();

    /// <summary>The verb of all units before it: "phối hợp với Sở Nội vụ; Bảo hiểm xã hội tỉnh thực hiện thường xuyên".</summary>
    [GeneratedRegex(@" (?:thuc hien|trien khai|tham muu)(?: ?$|, | (?:thuong xuyen|hang|tu|trong|truoc|vao) ?)")]
    private static partial Regex SharedVerb();

    /// <summary>"…, do Chi cục Thú y thực hiện thường xuyên".</summary>
    [GeneratedRegex(@"(?<=(?:^|[;,:.(]) ?)do (?<units>[^;.:()]{3,120}?) (?:thuc hien|to chuc|dam nhan|dam nhiem|tham muu|tien hanh|trien khai)\b")]
    private static partial Regex Doer();

    /// <summary>"đồng chí Lê Văn A - Phó Giám đốc": the post is named, not the person.</summary>
    [GeneratedRegex(@"^ ?(?:giao |phan cong )?(?:cac )?(?:dong chi|d/c|ong|ba) [^-–,;()]{3,40}?(?: ?[-–] ?|, )(?=(?:pho|truong|chanh|giam doc|hieu truong|chu tich|bi thu|uy vien|vien truong|cuc truong|chi cuc truong|hat truong|doi truong|to truong|ke toan|chu nhiem|quyen)\b)")]
    private static partial Regex Person();

    /// <summary>"Ban Tuyên giáo Đảng ủy": what looks like "giao" ends a name's word.</summary>
    [GeneratedRegex(@"\b(?:tuyen|chuyen|ban|ton|ngoai|tiep) ?$")]
    private static partial Regex InsideName();

    /// <summary>"…; các sở, ban, ngành phối hợp": the verb stands last.</summary>
    [GeneratedRegex(@"^ ?[;,] (?<units>[^;.()]+?):? (?:phoi hop|(?:cung )?tham gia|cung (?:phoi hop|thuc hien))(?: ?(?:[;,.)]|$)|(?<on>(?= (?!voi|cung|chat|dong|giua)[a-z])))")]
    private static partial Regex CoordinatesBehind();

    [GeneratedRegex(@"^(?:mot |cac )?(?:co quan|don vi|phong|ban|bo phan|van ban)$|^(?:co quan|don vi) (?:duoc|nao)")]
    private static partial Regex Vague();
}
