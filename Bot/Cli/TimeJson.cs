using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Assistant.Knowledge.Time;

namespace Assistant.Bot.Cli;

/// <summary>Time expressions as the contract of <c>assistant time</c> writes them.</summary>
internal static class TimeJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One JSON array, on one line.</summary>
    internal static string Write(IReadOnlyList<TimeExpression> expressions)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var expression in expressions)
                Write(json, expression);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, TimeExpression expression)
    {
        json.WriteStartObject();
        json.WriteString("text", expression.Text);
        json.WriteNumber("start", expression.Start);
        json.WriteNumber("length", expression.Length);
        switch (expression)
        {
            case TimeDuration duration:
                json.WriteString("duration", duration.Duration.ToIso8601());
                break;
            case TimeRecurrence recurrence:
                json.WriteString("rule", recurrence.Rule);
                WriteStretch(json, recurrence.From, recurrence.To, recurrence.Grain);
                break;
            case TimeInterval interval:
                WriteStretch(json, interval.From, interval.To, interval.Grain);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteStretch(Utf8JsonWriter json, DateTimeOffset? from, DateTimeOffset? to, Grain grain)
    {
        json.WriteString("from", Format(from));
        json.WriteString("to", Format(to));
        json.WriteString("grain", grain.ToString().ToLowerInvariant());
    }

    private static string? Format(DateTimeOffset? instant) => instant?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
