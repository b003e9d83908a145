namespace Assistant.Skills.Understanding.Splitting;

/// <summary>
/// Writes each request of a message so that it can be read alone. A unit, period or plan that was said once goes with
/// the next request too when that asks the same sort of thing and names none of its own.
/// </summary>
internal static class PartTexts
{
    /// <summary>The texts, in order.</summary>
    public static List<string> Of(Reading reading, IReadOnlyList<RequestPart> parts)
    {
        var readings = parts.Select(part => reading.Within(part.First, part.End)).ToList();
        var texts = new List<string>();
        for (var i = 0; i < parts.Count; i++)
        {
            var own = TextOf(reading.Message, parts[i]);
            var from = i > 0 ? i - 1 : 1;
            var leans = i > 0 ? Leans(parts[i], parts[i - 1]) : parts[1].Joint == ClauseJoint.Loose && Leans(parts[1], parts[0]);
            texts.Add(leans ? With(own, Missing(readings[i], readings[from], timeOnly: i == 0), reading.Language)
                : i > 0 && NeedsPlan(readings[i], readings[from]) ? $"{own} (kế hoạch {Plan(readings[from])})"
                : own);
        }

        return texts;
    }

    private static bool Leans(RequestPart part, RequestPart before) => AsksForPeriod(part.Kind) && AsksForPeriod(before.Kind)
        && (part.Joint != ClauseJoint.Sentence || part.Kind == before.Kind);

    private static bool AsksForPeriod(RequestKind? kind) =>
        kind is RequestKind.Due or RequestKind.Reports or RequestKind.Meetings or RequestKind.MeetingStats;

    private static bool NeedsPlan(Reading reading, Reading before) =>
        reading.Tasks.Count > 0 && reading.Plans.Count == 0 && before.Tasks.Count > 0 && before.Plans.Count == 1 && before.Plans[0].Plans.Count == 1;

    private static string Plan(Reading reading) => reading.Message.Slice(reading.Plans[0].Name, reading.Plans[0].End);

    private static string Missing(Reading reading, Reading from, bool timeOnly)
    {
        var time = reading.Times.Count == 0 && from.Times is [var said, ..] ? from.Message.Slice(said.First, said.End) : "";
        var unit = !timeOnly && reading.Units.Count == 0 && !reading.Has("mine") && !reading.Has("whole-office") && from.Units is [var named, ..]
            ? from.Message.Slice(named.First, named.End)
            : "";
        return $"{time} {unit}".Trim();
    }

    private static string With(string text, string missing, Language language) =>
        missing.Length == 0 ? text : language == Language.English ? $"{text} {missing}" : $"{missing} {text}";

    private static string TextOf(Message message, RequestPart part) =>
        message.Text[message.Words[part.First].Start..message.Words[part.End - 1].End].Trim();
}
