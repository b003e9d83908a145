using Assistant.Skills.Understanding.FollowUps;

namespace Assistant.Bot.Dialogs;

/// <summary>Tells yes from no in short answers, by the phrases of <c>Words/answers.txt</c>.</summary>
internal static class Assent
{
    private const int LongestAnswer = 60;

    private static readonly char[] Breaks = [',', '.', '!', ';', ':', '…', '\n', '(', ')'];
    private static readonly char[] Blanks = [' ', '\t', '"', '“', '”'];

    /// <summary>The phrases.</summary>
    public static WordLists Words { get; } = WordLists.Load("answers.txt");

    /// <summary>The answer; null where any word is of something else, or neither yes nor no is said.</summary>
    public static Answer? Read(string text)
    {
        if (text.Length > LongestAnswer || text.Contains('?', StringComparison.Ordinal) || Sections(text) is not { } sections)
            return null;
        var firm = sections.Contains("yes");
        var cancels = sections.Contains("cancel");
        var no = cancels || sections.Contains("no");
        bool? yes = no ? firm ? null : false : firm ? true : sections.Contains("no-soft") ? false : sections.Contains("yes-soft") ? true : null;
        return yes is { } said ? new Answer(said, firm || no, cancels, sections.Contains("all"), SubjectOf(sections)) : null;
    }

    /// <summary>True for yes, false for no, null for anything else.</summary>
    public static bool? Of(string text) => Read(text)?.Yes;

    private static List<string>? Sections(string text)
    {
        var sections = new List<string>();

        // No phrase goes over a comma: "đúng, ghi" is not "đừng ghi", also without marks.
        foreach (var clause in text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = clause.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            for (var at = 0; at < words.Length;)
            {
                var length = Math.Min(Words.Longest, words.Length - at);
                string? section = null;
                while (length > 0 && (section = Words.SectionOf(string.Join(' ', words[at..(at + length)]))) is null)
                    length--;
                if (section is null)
                    return null;
                sections.Add(section);
                at += length;
            }
        }

        return sections;
    }

    private static DialogSubject? SubjectOf(List<string> sections) =>
        sections.Contains("meeting") ? DialogSubject.Meeting
        : sections.Contains("reminder") ? DialogSubject.Reminder
        : sections.Contains("progress") ? DialogSubject.Progress
        : sections.Contains("plan") ? DialogSubject.Plan
        : null;
}
