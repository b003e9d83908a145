using System.Text.Json;
using Assistant.Bot.Channel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Assistant.Bot.Health;

/// <summary>Writes what the checks found: one word to everybody, and the details to callers on this machine.</summary>
internal static class HealthAnswer
{
    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(HttpContext http, HealthReport report)
    {
        if (LoopbackOnly.Refusal(http) is not null)
        {
            http.Response.ContentType = "text/plain";
            await http.Response.WriteAsync(report.Status.ToString(), http.RequestAborted);
            return;
        }

        http.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", report.Status.ToString());
        json.WriteStartObject("checks");
        foreach (var (name, entry) in report.Entries)
            Write(json, name, entry);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, HealthReportEntry entry)
    {
        json.WriteStartObject(name);
        json.WriteString("status", entry.Status.ToString());
        if ((entry.Description ?? entry.Exception?.Message) is { } why)
            json.WriteString("why", why);
        foreach (var (key, value) in entry.Data)
        {
            if (value is double number)
                json.WriteNumber(key, number);
            else
                json.WriteNumber(key, (long)value);
        }

        json.WriteEndObject();
    }
}
