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
        ReadFailure.Damaged => "the file is damaged",
        ReadFailure.Empty => "the file holds no text",
        ReadFailure.Mismatched => "the file's content is not of the format that its name claims",
        ReadFailure.Encrypted => "the file is locked with a password; unlock it and add it again",
        ReadFailure.TooMuchInside => "unpacked, the file is larger or deeper than any plan",
        ReadFailure.UnsafeNames => "the archive names files outside its own folder and is refused",
        ReadFailure.ToolMissing => "reading it needs Poppler and Tesseract: apt-get install poppler-utils tesseract-ocr tesseract-ocr-vie",
        ReadFailure.TookTooLong => "reading it takes too long; it was given up",
        ReadFailure.NoPlan => "nothing in the file is a plan's: no number, task, report or target was found",
        ReadFailure.StateSecret => "the document bears a state-secret mark and is refused",
        _ => "the file cannot be used",
    };
}
