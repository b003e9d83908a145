using Assistant.Knowledge.Reading.Tools;

namespace Assistant.Knowledge.Tests.Reading.Tools;

/// <summary>The outside programs on this machine, and why tests that need them cannot run where they are missing.</summary>
public static class ReadingTools
{
    private static readonly string[] Programs = ["pdfinfo", "pdftotext", "pdftoppm", "pdfimages", "tesseract"];

    /// <summary>Why the tests are skipped; null where everything is installed, and in CI, where they must not be skipped.</summary>
    public static string? WhyNot { get; } = Environment.GetEnvironmentVariable("CI") == "true" ? null : FindReason();

    private static string? FindReason()
    {
        var folders = new ToolOptions().Folders;
        var missing = Programs.Where(program => !folders.Any(folder => File.Exists(Path.Combine(folder, program)))).ToList();
        if (missing.Count > 0)
            return $"Not installed here: {string.Join(", ", missing)} (packages poppler-utils, tesseract-ocr, tesseract-ocr-vie).";
        return Pdf.SystemFonts.Find(bold: false) is null ? "No serif font with Vietnamese letters here (package fonts-dejavu)." : null;
    }
}
