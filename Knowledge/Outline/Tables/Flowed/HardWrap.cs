using Assistant.Knowledge.Reading;

namespace Assistant.Knowledge.Outline.Tables.Flowed;

/// <summary>
/// Tells which lines a converter may have cut off the lines before them: at a width that no line exceeds, the last words
/// of what was one line standing on a short line of their own.
/// </summary>
internal sealed class HardWrap
{
    private const int FewestTails = 4;
    private const double ShareOfTails = 0.03;
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 160;

    private readonly HashSet<int> _rests = [];

    /// <summary>Looks at a text.</summary>
    /// <param name="lines">Its lines as they stand in the file: repairs change how long they are.</param>
    public HardWrap(IReadOnlyList<SourceLine> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Text.TrimEnd().Length);
        if (width is < NarrowestWidth or > WidestWidth)
            return;

        var filled = 0;
        var tails = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text.Trim();
            if (text.Length == 0)
                continue;

            filled++;
            if (i == 0 || !HadNoRoom(lines[i - 1].Text, text, width))
                continue;

            _rests.Add(lines[i].Number);
            // The last line of a paragraph is short too; a tail is followed by more of it.
            if (i + 1 < lines.Count && text.Length < width / 2 && text[^1] is not ('.' or ';' or ':')
                && lines[i + 1].Text.Trim() is { Length: > 0 } next && char.IsLower(next[0]))
                tails++;
        }

        if (tails < FewestTails || tails < ShareOfTails * filled)
            _rests.Clear();
    }

    /// <summary>Whether the line may be the rest of the one before it.</summary>
    /// <param name="line">Counted from 1.</param>
    public bool MayBeRest(int line) => _rests.Contains(line);

    private static bool HadNoRoom(string line, string next, int width)
    {
        var text = line.TrimEnd();
        var end = next.IndexOf(' ', StringComparison.Ordinal);
        return text.Length > 0 && text.Length + 1 + (end < 0 ? next.Length : end) > width;
    }
}
