using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Reads who and when out of running text: "Giao Phòng X chủ trì …", "(thực hiện thường xuyên)", "hoàn thành trước ngày 30/6".</summary>
/// <param name="years">The years that bare days belong to.</param>
internal sealed partial class InlineAssignments(ScheduleYears years)
{
    private const int LongestBracket = 120;
    private const int LongestSentence = 600;
    private const double InRunningText = 0.9;
    private const double AsSubject = 0.75;
    private const double MostOfIt = 0.75;

    /// <summary>Tells whether words are about time: even of a plan without a year.</summary>
    private readonly ScheduleParser _parser = new(years.Year is null ? years with { Year = 1 } : years);

    /// <summary>Adds what a block assigns.</summary>
    /// <param name="block">The block.</param>
    /// <param name="assignment">Where to add it.</param>
    public void Read(TextBlock block, Assignment assignment)
    {
        if (assignment.Leads.Count == 0 && LeadPhrase.Find(block.Text) is { } phrase)
        {
            var lines = block.LinesOf(phrase.Start, phrase.End - phrase.Start);
            assignment.TakeUnits(phrase.Leads, phrase.Coordinators, lines, InRunningText);
        }

        ReadTimes(block, assignment);
    }

    /// <summary>
    /// Adds the unit that a paragraph begins with and the verb behind it says to act: "Phòng Nội vụ tham mưu, trình trước ngày
    /// 31/01". It leads where nobody else is said to.
    /// </summary>
    public static void ReadActor(TextBlock block, Assignment assignment)
    {
        if (UnitHeading.Find(block) is not { } actor || actor.Rest >= block.Text.Length || !UnitPhrases.StartsWithVerb(block.Text[actor.Rest..].TrimStart(' ', ',')))
            return;
        var folded = block.Folded;
        var from = 0;
        while (from < folded.Value.Length && folded.ToOriginal(from) < actor.Rest)
            from++;
        assignment.TakeUnits([actor.Unit], LeadPhrase.Coordinating(folded, from), block.LinesOf(0, actor.Rest), AsSubject);
    }

    /// <summary>The unit that acts by what stands behind a colon: "Cho vay ưu đãi: Ngân hàng X chỉ đạo …"; null where none does.</summary>
    /// <param name="block">The block.</param>
    /// <param name="colon">Where the colon stands in its folded text.</param>
    public static UnitHeading? ActorBehind(TextBlock block, int colon)
    {
        var start = block.Folded.ToOriginal(colon) + 1;
        while (start < block.Text.Length && block.Text[start] == ' ')
            start++;
        var rest = block.Slice(start, block.Text.Length - start);
        return rest.Text.Length > 0 && UnitHeading.Find(rest) is { } actor && actor.Rest < rest.Text.Length && UnitPhrases.StartsWithVerb(rest.Text[actor.Rest..].TrimStart(' ', ',')) ? actor : null;
    }

    /// <summary>Adds the unit that acts behind an item's colon.</summary>
    public static void ReadActorBehindColon(TextBlock block, Assignment assignment)
    {
        var colon = block.Folded.Value.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && ActorBehind(block, colon) is { } actor)
            assignment.TakeUnits([actor.Unit], [], block.Lines, AsSubject);
    }

    /// <summary>Adds the words of a paragraph about a time that is no day: "thực hiện ngay khi có trường hợp phản ứng".</summary>
    public static void ReadUnclearTime(TextBlock block, Assignment assignment)
    {
        if (Unclear().Match(block.Folded.Value) is not { Success: true } match || match.Groups["words"] is not { } words)
            return;
        var start = block.Folded.ToOriginal(words.Index);
        assignment.Times.Add(new TimeWords(block.Slice(start, block.Folded.ToOriginal(words.Index + words.Length) - start), LastDayMeant: false, Labelled: false));
    }

    private void ReadTimes(TextBlock block, Assignment assignment)
    {
        var folded = block.Folded;
        var bracketed = new List<(int Start, int End)>();
        foreach (Match bracket in Bracket().Matches(folded.Value))
        {
            if (bracket.Length > LongestBracket || Cites().IsMatch(bracket.Value))
                continue;
            foreach (Match part in Part().Matches(bracket.Value).Where(part => TimePart().IsMatch(part.Value)))
            {
                var start = folded.ToOriginal(bracket.Index + part.Index);
                var words = block.Slice(start, folded.ToOriginal(bracket.Index + part.Index + part.Length) - start);
                if (_parser.Parse(words.Text) is Schedule.Unscheduled)
                    continue;
                assignment.Times.Add(new TimeWords(words, Done().IsMatch(part.Value), Labelled: false));
                bracketed.Add((bracket.Index, bracket.Index + bracket.Length));
            }
        }

        foreach (Match clause in Clause().Matches(folded.Value))
        {
            var words = clause.Groups["words"];
            if (bracketed.Any(b => b.Start <= clause.Index && clause.Index < b.End))
                continue;
            var start = folded.ToOriginal(words.Index);
            assignment.Times.Add(new TimeWords(block.Slice(start, folded.ToOriginal(words.Index + words.Length) - start), LastDayMeant: false, Labelled: false));
            bracketed.Add((clause.Index, clause.Index + clause.Length));
        }

        ReadSentences(block, assignment, bracketed);
        if (bracketed.Count == 0)
            ReadTails(block, assignment, bracketed);
        if (assignment.Times.Count == 0 && Repeated().Match(folded.Value) is { Success: true } repeated && !NotWhen().IsMatch(folded.Value))
            assignment.Times.Add(new TimeWords(block.Slice(folded.ToOriginal(repeated.Index), folded.ToOriginal(repeated.Index + repeated.Length) - folded.ToOriginal(repeated.Index)), LastDayMeant: false, Labelled: false));
        foreach (Match always in Always().Matches(folded.Value))
            assignment.Times.Add(new TimeWords(block.Slice(folded.ToOriginal(always.Index), folded.ToOriginal(always.Index + always.Length) - folded.ToOriginal(always.Index)), LastDayMeant: false, Labelled: false));
        foreach (var stretch in StretchFinder.Find(folded.Value, years))
        {
            if (stretch.WholeYears || stretch.Means is StretchMeaning.During or StretchMeaning.From || bracketed.Any(b => b.Start <= stretch.Start && stretch.Start < b.End))
                continue;
            if (!StatesDeadline(folded.Value, stretch))
                continue;
            var start = folded.ToOriginal(stretch.Start);
            assignment.Times.Add(new TimeWords(block.Slice(start, folded.ToOriginal(stretch.End) - start), LastDayMeant: false, Labelled: false));
        }
    }

    /// <summary>A sentence that is nothing but a time: "Từ ngày 01/7/2026 đến ngày 15/8/2026."</summary>
    private void ReadSentences(TextBlock block, Assignment assignment, List<(int Start, int End)> taken)
    {
        var folded = block.Folded;
        foreach (Match sentence in ShortSentence().Matches(folded.Value))
        {
            if (taken.Any(b => b.Start < sentence.Index + sentence.Length && sentence.Index < b.End))
                continue;
            var named = StretchFinder.Find(sentence.Value, years);
            if (named.Count == 0 || named.Sum(stretch => stretch.End - stretch.Start) < sentence.Length * MostOfIt)
                continue;
            var start = folded.ToOriginal(sentence.Index);
            assignment.Times.Add(new TimeWords(block.Slice(start, folded.ToOriginal(sentence.Index + sentence.Length) - start), LastDayMeant: false, Labelled: false));
            taken.Add((sentence.Index, sentence.Index + sentence.Length));
        }
    }

    /// <summary>A sentence that ends with the time of what it tells: "… phát sóng từ tháng 4 đến tháng 12/2026".</summary>
    private void ReadTails(TextBlock block, Assignment assignment, List<(int Start, int End)> taken)
    {
        var folded = block.Folded;
        foreach (Match tail in Tail().Matches(folded.Value))
        {
            var words = tail.Groups["words"];
            var sentence = folded.Value[Math.Max(0, words.Index - LongestSentence)..words.Index];
            sentence = sentence[(sentence.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
            if (NotWhen().IsMatch(sentence) || StretchFinder.Find(words.Value, years) is not { Count: > 0 } named || named.All(stretch => stretch.WholeYears))
                continue;
            var start = folded.ToOriginal(words.Index);
            assignment.Times.Add(new TimeWords(block.Slice(start, folded.ToOriginal(words.Index + words.Length) - start), LastDayMeant: false, Labelled: false));
            taken.Add((words.Index, words.Index + words.Length));
        }
    }

    /// <summary>Whether a date in running text is a deadline of the work, not of a report, and not the date of a document.</summary>
    private static bool StatesDeadline(string folded, Stretch stretch)
    {
        var after = folded[stretch.End..Math.Min(folded.Length, stretch.End + 12)];
        var sentence = folded[Math.Max(0, stretch.Start - LongestSentence)..stretch.Start];
        sentence = sentence[(Math.Max(sentence.LastIndexOf(". ", StringComparison.Ordinal), sentence.LastIndexOf(';')) + 1)..];
        var words = folded[stretch.Start..stretch.End];
        return !after.StartsWith(" cua ", StringComparison.Ordinal)
            && !(sentence.Contains("bao cao", StringComparison.Ordinal) && !sentence.Contains("hoan thanh", StringComparison.Ordinal))
            && StrongDeadline().IsMatch(words);
    }

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\d/[a-z]|\d-[a-z]{2}")]
    private static partial Regex Cites();

    /// <summary>A part of a bracket; a comma ends it only where time words follow.</summary>
    [GeneratedRegex(@"(?:[^();,]|,(?! ?(?:thuc hien|hoan thanh|thoi gian|thoi han|thuong xuyen|hang |dinh ky|trong (?:thang|quy|nam)|truoc (?:ngay|thang|\d)|xong|cham nhat|tu (?:thang|ngay|quy|nam)))|(?<=hang [^();]{1,40}),(?= ?tu ))+")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?:(?:thuc hien|hoan thanh|trien khai|tien hanh) |(?<=^|[.;,(] ?))(?<words>(?:ngay (?:sau )?khi|khi co|khi phat sinh|cham nhat (?:la )?\d{1,3} (?:ngay|gio)|trong (?:vong|thoi han) \d{1,3} (?:ngay|gio|thang))\b[^.;()]{0,80})|(?<words>\b(?:khi (?:co|phat sinh|xay ra)|theo lich)\b[^.;()]{0,60})(?= ?[.;)]* ?$)")]
    private static partial Regex Unclear();

    /// <summary>Work that goes on all the time, said at a sentence's end.</summary>
    [GeneratedRegex(@"(?<![(] ?)\b(?:thuc hien|duy tri|tien hanh|cap nhat|theo doi|kiem tra) thuong xuyen(?:,? lien tuc)?(?: trong (?:ca |suot )?nam(?: hoc)?)?(?= ?(?:[.;]|$)|, [^;.]{3,90} phoi hop)|\bthuc hien(?: dinh ky)? hang (?:thang|quy|nam|tuan|ngay)(?= ?(?:[.;]|$))|(?<=^|[.;] )(?:thuc hien|to chuc|tien hanh)(?: vao)?(?: ngay \d{1,2}| tuan [a-z]{2,5}| thu [a-z]{2,4})? hang (?:thang|quy|nam|tuan|ngay|hoc ky)\b")]
    private static partial Regex Always();

    [GeneratedRegex(@"(?<=^|[.;:] )[^.;:()]{6,70}?(?=[.;]|$|, (?:do|giao) )")]
    private static partial Regex ShortSentence();

    /// <summary>A clause of its own about time, without a colon: "; thời gian thực hiện từ tháng 3 đến tháng 9/2026".</summary>
    [GeneratedRegex(@"(?:[;,.] ?|^)(?:du kien )?(?:(?:thuc hien|to chuc|tien hanh|trien khai)(?: xong)?(?= (?:tu ngay|tu thang|trong thang|trong quy|dot xuat|thang \d|quy i|vao ))|thoi gian(?: thuc hien| hoan thanh| to chuc)?|thoi han(?: hoan thanh)?|tien do(?: thuc hien| hoan thanh)?) (?:la )?(?<words>(?:tu|vao|dot xuat|trong|truoc|den|quy|thang|nam|ngay|thuong|dinh ky|hang|cham|xong|giai doan|\d)[^;.:()]{0,80}?)(?= ?[;.]|, (?:giao|do|phoi|kinh)|$)")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^ ?(?:thuc hien|hoan thanh|thoi gian|thoi han|thuong xuyen|hang |moi (?:thang|quy|tuan|nam)|dinh ky|trong|truoc|quy|thang|nam|ngay|xong|cham nhat|tu |den |ca nam|6 thang|giai doan|tien do|du kien|\d)(?!.*:)")]
    private static partial Regex TimePart();

    [GeneratedRegex(@"(?<!\b(?:truoc|nhat|nhat la|han|xong|hoan thanh|ke)) (?<words>(?:bat dau )?(?:tu (?:dau |giua )?(?:ngay|thang|quy) |vao (?:cac )?(?:dip|ngay|thang|quy|dau thang|cuoi thang) )(?:ngay |thang |quy |nam |den |va |het |dau |cuoi |[ivx]{1,3}(?:/\d{4})?\b ?|[-,] ?|\d{1,4}(?:[/.]\d{1,4}){0,2}(?!\d) ?){0,14})(?= ?(?:[.;(]|$))")]
    private static partial Regex Tail();

    [GeneratedRegex(@"(?<= )(?:dinh ky )?hang (?:ngay|tuan|thang|quy|hoc ky)(?= ?[.;]?$)")]
    private static partial Regex Repeated();

    /// <summary>Words of a sentence whose last date tells something other than when its work is done.</summary>
    [GeneratedRegex(@"\bbao cao\b|\b(?:so voi|cung ky|so lieu|hieu luc|ban hanh|giai doan|nhiem ky|phat sinh|ky ket|moc thoi gian)\b[^.;]{0,20}$")]
    private static partial Regex NotWhen();

    [GeneratedRegex(@"hoan thanh|xong|thoi han")]
    private static partial Regex Done();

    [GeneratedRegex(@"^(?:truoc|cham nhat|muon nhat|xong|trong (?:thang|quy)|hoan thanh|het|den het|khong qua)")]
    private static partial Regex StrongDeadline();
}
