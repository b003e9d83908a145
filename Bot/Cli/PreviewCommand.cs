using System.CommandLine;
using System.Globalization;
using Assistant.Knowledge.Time;
using Assistant.Skills.Directory;
using Assistant.Skills.Reminders;

namespace Assistant.Bot.Cli;

/// <summary><c>reminders preview</c>: what would be sent to whom and why, if nothing changed.</summary>
internal static class PreviewCommand
{
    private const string DayFormat = "yyyy-MM-dd";
    private const int MostDays = 400;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var from = Day("--from", "The first day, from today on.");
        var to = Day("--to", "The last day, included.");
        var json = new Option<bool>("--json") { Description = "Writes one JSON object a line." };
        var preview = new Command("preview", "Says what would be sent to whom on some days, and why; sends and stores nothing.") { from, to, json };
        preview.Validators.Add(result =>
        {
            if (Read(result.GetValue(from)) is { } first && Read(result.GetValue(to)) is { } last && (last < first || last.DayNumber - first.DayNumber >= MostDays))
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"reminders preview: --to must not lie before --from, nor {MostDays} days after it"));
        });
        preview.SetAction((result, cancellationToken) => PreviewAsync(
            new DateRange(Read(result.GetValue(from))!.Value, Read(result.GetValue(to))!.Value), result.GetValue(json), result.InvocationConfiguration.Output, cancellationToken));
        return preview;
    }

    private static Option<string> Day(string name, string description)
    {
        var option = new Option<string>(name) { Description = $"{description} As {DayFormat}.", HelpName = "DAY", Required = true };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } said && Read(said) is null)
                result.AddError($"{name} {said}: a day is written {DayFormat}");
        });
        return option;
    }

    private static DateOnly? Read(string? said) => DateOnly.TryParseExact(said, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static async Task<int> PreviewAsync(DateRange days, bool asJson, TextWriter output, CancellationToken cancellationToken)
    {
        using var host = OfficeHost.Build();
        var services = host.Services;
        await services.GetRequiredService<Opening>().OpenAsync(cancellationToken);
        var office = services.GetRequiredService<OfficeTime>();
        var previewed = await services.GetRequiredService<ReminderPreview>().ReadAsync(days, services.GetRequiredService<TimeProvider>().GetUtcNow(), cancellationToken);
        var words = new PreviewWords(new PreviewTexts(), office);
        foreach (var line in asJson ? previewed.Select(PreviewJson.Write) : words.Lines(previewed))
            await output.WriteLineAsync(line);
        return 0;
    }
}
