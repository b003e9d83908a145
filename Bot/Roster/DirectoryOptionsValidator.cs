using Microsoft.Extensions.Options;

namespace Assistant.Bot.Roster;

/// <summary>Stops the start for directory settings that cannot be; one line a key.</summary>
internal sealed class DirectoryOptionsValidator : IValidateOptions<DirectoryOptions>
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DirectoryOptions options)
    {
        var wrong = new List<string>();
        foreach (var (group, words) in options.Roles)
        {
            foreach (var word in words.Split(';', StringSplitOptions.TrimEntries).Where(word => RoleWords.Read(word) is null))
                wrong.Add($"Directory:Roles:{group}: \"{word}\" is no role.");
        }

        wrong.AddRange(options.Units.Where(unit => string.IsNullOrWhiteSpace(unit.Value)).Select(unit => $"Directory:Units:{unit.Key}: must name a unit."));
        if (options.Refresh < Shortest)
            wrong.Add($"Directory:Refresh: must be {Shortest} or longer.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
