using System.Globalization;
using Assistant.Knowledge.Plans;
using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Meetings.Conclusions;

namespace Assistant.Skills.Understanding;

/// <summary>
/// Finds the meetings whose conclusions a message names: "việc 1 của kết luận họp giao ban ngày 20/11". Only behind words like "của" and
/// "theo": who logs a meeting writes "kết luận" too.
/// </summary>
internal static class ConclusionMentions
{
    private const int LongestTitle = 12;

    private static readonly HashSet<string> Before = new(StringComparer.Ordinal) { "cua", "trong", "theo", "thuoc", "o", "tai", "tu", "of", "in", "from" };
    private static readonly HashSet<string> Linking = new(StringComparer.Ordinal) { "cua", "tai", "cuoc", "buoi", "hop", "of", "the" };
    private static readonly HashSet<string> Days = new(StringComparer.Ordinal) { "ngay", "hom", "on" };
    private static readonly string[] Dates = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    /// <summary>The conclusions named at a word; null where none are. A day on which nothing was concluded names none that are at hand.</summary>
    public static PlanMention? At(Message message, int first, PlanLibrary library)
    {
        var words = message.Folded;
        if (first == 0 || first + 2 >= words.Count || !(words[first] == "ket" && words[first + 1] == "luan") || !Before.Contains(words[first - 1]))
            return null;
        var concluded = library.Plans.Where(ConclusionPlan.Is).OrderByDescending(plan => plan.Issued).ToList();
        var at = first + 2;
        while (at < words.Count && Linking.Contains(words[at]))
            at++;
        if (concluded.Count == 0 || (at == first + 2 && !IsMeeting(words, at)))
            return null;
        var (named, end) = Titled(concluded, words, at);
        var day = end < words.Count && Days.Contains(words[end]) ? end + 1 : end;
        if (day >= words.Count || DayOf(words[day]) is not { } date)
            return new PlanMention(first, first, end, named, IsConcluded: true);
        var held = named.Where(plan => plan.Issued is { } issued && issued.Day == date.Day && issued.Month == date.Month && (date.Year is not { } year || issued.Year == year)).ToList();
        return new PlanMention(first, first, day + 1, held, IsConcluded: true);
    }

    private static bool IsMeeting(IReadOnlyList<string> words, int at) =>
        at + 1 < words.Count && (words[at], words[at + 1]) is ("giao", "ban") or ("hoi", "nghi") or ("hoi", "y") or ("toa", "dam");

    /// <summary>Those whose title holds the words that follow, as many of them as fit some title; all where the words are in none.</summary>
    private static (IReadOnlyList<Plan> Plans, int End) Titled(List<Plan> concluded, IReadOnlyList<string> words, int first)
    {
        for (var end = Math.Min(words.Count, first + LongestTitle); end > first; end--)
        {
            var said = $" {string.Join(' ', words.Skip(first).Take(end - first))} ";
            var titled = concluded.Where(plan => $" {Folding.FoldToWords(plan.Title)} ".Contains(said, StringComparison.Ordinal)).ToList();
            if (titled.Count > 0 && DayOf(words[end - 1]) is null && !Days.Contains(words[end - 1]))
                return (titled, end);
        }

        return (concluded, first);
    }

    private static (int Day, int Month, int? Year)? DayOf(string word) =>
        DateOnly.TryParseExact(word, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var full) ? (full.Day, full.Month, full.Year)
        : DateOnly.TryParseExact($"{word}/2000", Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day.Day, day.Month, null)
        : null;
}
