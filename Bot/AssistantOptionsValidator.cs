using System.Globalization;
using Assistant.Bot.Channel;
using Microsoft.Extensions.Options;

namespace Assistant.Bot;

/// <summary>Stops the start for settings that cannot be; one line a key.</summary>
internal sealed class AssistantOptionsValidator(IHostEnvironment environment, IOptions<ChannelOptions> channel) : IValidateOptions<AssistantOptions>
{
    /// <summary>More would take gigabytes.</summary>
    private const int MostRemembered = 20_000;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AssistantOptions options)
    {
        var wrong = new List<string>();
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _))
            wrong.Add($"Assistant:TimeZone: \"{options.TimeZone}\" is no time zone that this machine knows.");
        if (string.IsNullOrWhiteSpace(options.DataFolder) || options.DataFolder.Contains('\0', StringComparison.Ordinal))
            wrong.Add("Assistant:DataFolder: must name a folder.");
        if (options.StopAfter < TimeSpan.Zero || options.StopAfter > TimeSpan.FromSeconds(20))
            wrong.Add($"Assistant:StopAfter: {options.StopAfter} must lie between 0 and 20 seconds.");
        if (options.Tick < TimeSpan.FromMilliseconds(100) || options.Tick > TimeSpan.FromHours(1))
            wrong.Add($"Assistant:Tick: {options.Tick} must lie between 0.1 seconds and an hour.");
        if (options.Remembered is < 0 or > MostRemembered)
            wrong.Add($"Assistant:Remembered: {options.Remembered} must lie between 0 and {MostRemembered}.");
        wrong.AddRange(options.MeetingsOfYear.Where(year => !IsCount(year.Key, year.Value)).Select(year =>
            $"Assistant:MeetingsOfYear:{year.Key}: \"{year.Value}\" must be a number of meetings, its key a year: MeetingsOfYear:2025 = 412."));
        if (options.ClockFile.Length > 0 && !(environment.IsDevelopment() && channel.Value.IsAnonymous))
            wrong.Add("Assistant:ClockFile: moves the clock in the environment Development without Bot:AppId only.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static bool IsCount(string year, string count) =>
        year.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
