using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.EndToEnd.Tests.Conversations;

/// <summary>
/// Reads conversations out of a Markdown document: a heading; a line <c>Name, unit · 13/05/2026 09:00</c>; then turns, which
/// begin with <c>**Name:** words</c> or <c>**Name** chạm [button]</c>, have the answer quoted below (<c>&gt; …</c>), and may
/// stand under a line <c>· 14/05/2026 08:00</c> that moves the clock. Everything before the first heading of the second level is prose.
/// </summary>
public static partial class TranscriptReader
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>Reads all conversations of a document.</summary>
    /// <exception cref="FormatException">A line is none of those; the message names it.</exception>
    public static IReadOnlyList<Transcript> Read(string markdown)
    {
        var transcripts = new List<Transcript>();
        foreach (var part in markdown.ReplaceLineEndings("\n").Split("\n## ").Skip(1))
            transcripts.Add(ReadOne(part.Split('\n')));
        return transcripts;
    }

    private static Transcript ReadOne(IReadOnlyList<string> lines)
    {
        var title = lines[0].Trim();
        Transcript? transcript = null;
        var turns = new List<TranscriptTurn>();
        DateTimeOffset? at = null;
        foreach (var line in lines.Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (line[0] == '>')
            {
                var shown = line[1..].Trim();
                if (shown.Length > 0)
                    turns[^1] = turns[^1] with { Reply = [.. turns[^1].Reply, shown] };
            }
            else if (transcript is null && Head().Match(line) is { Success: true } head)
            {
                transcript = new Transcript(title, head.Groups["name"].Value.Trim(), head.Groups["unit"].Value.Trim(), ReadClock(head), turns);
            }
            else if (Clock().Match(line) is { Success: true } clock)
            {
                at = ReadClock(clock);
            }
            else if (Turn().Match(line) is { Success: true } turn)
            {
                var tapped = turn.Groups["button"];
                turns.Add(new TranscriptTurn(at, tapped.Success ? tapped.Value : turn.Groups["words"].Value, tapped.Success, []));
                at = null;
            }
            else if (turns is [.., { Reply.Count: 0, IsTap: false } last])
            {
                // A message of several lines.
                turns[^1] = last with { Said = $"{last.Said}\n{line}" };
            }
            else
            {
                throw new FormatException($"{title}: \"{line}\" is no line of a conversation.");
            }
        }

        return transcript ?? throw new FormatException($"{title}: nobody speaks in it.");
    }

    private static DateTimeOffset ReadClock(Match match) =>
        new(DateTime.ParseExact(match.Groups["clock"].Value, "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture), Offset);

    [GeneratedRegex(@"^(?<name>[^,]+), (?<unit>.+) · (?<clock>\d\d/\d\d/\d{4} \d\d:\d\d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    [GeneratedRegex(@"^· (?<clock>\d\d/\d\d/\d{4} \d\d:\d\d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^\*\*[^*]+?(:\*\* (?<words>.+)|\*\* chạm \[(?<button>[^\]]+)\])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Turn();
}
