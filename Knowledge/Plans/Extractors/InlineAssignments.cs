using System.Text.RegularExpressions;
using Assistant.Knowledge.Outline;

namespace Assistant.Knowledge.Plans.Extractors;

/// <summary>Reads who and when out of running text: "Giao Phòng X chủ trì …", "(thực hiện thường xuyên)", "hoàn thành trước ngày 30/6".</summary>
/// <param name="year">The year that bare days belong to.</param>
internal sealed partial class InlineAssignments(int? year)
{
    private const int LongestBracket = 120;
    private const int LongestSentence = 600;

    /// <summary>Adds what a block assigns.</summary>
    /// <param name="block">The block.</param>
    /// <param name="assignment">Where to add it.</param>
    public void Read(TextBlock block, Assignment assignment)
    {
        if (assignment.Leads.Count == 0 && LeadPhrase.Find(block.Text) is { } phrase)
        {
            assignment.Leads.AddRange(phrase.Leads);
            assignment.Coordinators.AddRange(phrase.Coordinators);
        }

        ReadTimes(block, assignment);
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
                if (new ScheduleParser(year ?? 1).Parse(words.Text) is Schedule.Unscheduled)
                    continue;
                assignment.Times.Add((words, Done().IsMatch(part.Value)));
                bracketed.Add((bracket.Index, bracket.Index + bracket.Length));
            }
        }

        foreach (Match always in Always().Matches(folded.Value))
            assignment.Times.Add((block.Slice(folded.ToOriginal(always.Index), folded.ToOriginal(always.Index + always.Length) - folded.ToOriginal(always.Index)), false));
        foreach (var stretch in StretchFinder.Find(folded.Value, year))
        {
            if (stretch.WholeYears || stretch.Means is StretchMeaning.During or StretchMeaning.From || bracketed.Any(b => b.Start <= stretch.Start && stretch.Start < b.End))
                continue;
            if (!StatesDeadline(folded.Value, stretch))
                continue;
            var start = folded.ToOriginal(stretch.Start);
            assignment.Times.Add((block.Slice(start, folded.ToOriginal(stretch.End) - start), false));
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

    [GeneratedRegex(@"[^();]+")]
    private static partial Regex Part();

    /// <summary>Work that goes on all the time, said at a sentence's end.</summary>
    [GeneratedRegex(@"(?<![(] ?)\bthuc hien thuong xuyen(?:,? lien tuc)?(?= ?(?:[.;]|$))")]
    private static partial Regex Always();

    [GeneratedRegex(@"^ ?(?:thuc hien|hoan thanh|thoi gian|thoi han|thuong xuyen|hang |dinh ky|trong|truoc|quy|thang|nam|ngay|xong|cham nhat|tu |den |ca nam|6 thang|giai doan|tien do|du kien|\d)(?!.*:)")]
    private static partial Regex TimePart();

    [GeneratedRegex(@"hoan thanh|xong|thoi han")]
    private static partial Regex Done();

    [GeneratedRegex(@"^(?:truoc|cham nhat|muon nhat|xong|trong (?:thang|quy)|hoan thanh|het|den het|khong qua)")]
    private static partial Regex StrongDeadline();
}
