namespace Assistant.Bot.Graph.Tasks;

/// <summary>The titles of tasks, which end in the mark that they are found by.</summary>
internal static class TaskTitle
{
    private const int Longest = 255;

    /// <summary>The title with its mark.</summary>
    public static string Of(OfficeTask task)
    {
        var mark = Mark(task.Code);
        var words = task.Title.ReplaceLineEndings(" ");
        var room = Longest - mark.Length;
        if (words.Length <= room)
            return words + mark;
        var end = char.IsHighSurrogate(words[room - 2]) ? room - 2 : room - 1;
        return words[..end].TrimEnd() + "…" + mark;
    }

    /// <summary>Whether a title ends in the mark of a code.</summary>
    public static bool Bears(string? title, string code) => title?.EndsWith(Mark(code), StringComparison.Ordinal) == true;

    private static string Mark(string code) => $" [{code}]";
}
