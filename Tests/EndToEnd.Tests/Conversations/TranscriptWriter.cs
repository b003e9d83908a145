using System.Globalization;
using System.Text;

namespace Assistant.EndToEnd.Tests.Conversations;

/// <summary>Writes conversations as the document has them.</summary>
public static class TranscriptWriter
{
    private const string ClockFormat = "dd/MM/yyyy HH:mm";

    /// <summary>One conversation.</summary>
    public static string Write(Transcript transcript)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"## {transcript.Title}\n\n{transcript.Person}, {transcript.Unit} · {Clock(transcript.At)}\n");
        foreach (var turn in transcript.Turns)
        {
            if (turn.At is { } at)
                text.Append(CultureInfo.InvariantCulture, $"\n· {Clock(at)}\n");
            text.Append(CultureInfo.InvariantCulture, $"\n**{transcript.Person}{(turn.IsTap ? $"** chạm [{turn.Said}]" : $":** {turn.Said}")}\n\n");
            var before = '\0';
            foreach (var line in turn.Reply)
            {
                // Lists and tables stand together; everything else is a paragraph of its own.
                if (before != '\0' && !(line[0] is '-' or '|' && line[0] == before))
                    text.Append(">\n");
                text.Append("> ").Append(line).Append('\n');
                before = line[0];
            }
        }

        return text.ToString();
    }

    private static string Clock(DateTimeOffset at) => at.ToString(ClockFormat, CultureInfo.InvariantCulture);
}
