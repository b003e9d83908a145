using Assistant.Knowledge.Reading;

namespace Assistant.Bot.Cli;

/// <summary>Says why a file cannot be used.</summary>
internal static class ReadFailureWords
{
    /// <summary>The reason in words.</summary>
    public static string Of(ReadFailure reason) => reason switch
    {
        ReadFailure.NotFound => "there is no such file",
        ReadFailure.NotAccessible => "the file cannot be opened",
        ReadFailure.TooLarge => $"the file is larger than {PlanFileReader.MaxBytes / (1024 * 1024)} MB",
        ReadFailure.UnknownFormat => "not a format that can be read",
        ReadFailure.Damaged => "the file is damaged or not text in UTF-8 or UTF-16",
        ReadFailure.Empty => "the file holds no text",
        ReadFailure.StateSecret => "the document bears a state-secret mark and is refused",
        _ => "the file cannot be used",
    };
}
