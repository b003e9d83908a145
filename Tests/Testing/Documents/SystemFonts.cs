namespace Assistant.Testing.Documents;

/// <summary>Finds a serif font with Vietnamese letters among those installed: DejaVu, Liberation, FreeFont or Times.</summary>
internal static class SystemFonts
{
    private static readonly string[] Folders = ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "C:\\Windows\\Fonts"];
    private static readonly string[] RegularFiles = ["DejaVuSerifCondensed.ttf", "DejaVuSerif.ttf", "LiberationSerif-Regular.ttf", "FreeSerif.ttf", "times.ttf"];
    private static readonly string[] BoldFiles = ["DejaVuSerifCondensed-Bold.ttf", "DejaVuSerif-Bold.ttf", "LiberationSerif-Bold.ttf", "FreeSerifBold.ttf", "timesbd.ttf"];

    public static TrueTypeFont Regular() => Load(RegularFiles);

    public static TrueTypeFont Bold() => Load(BoldFiles);

    // Not every copy of a font has the letters with two marks.
    private static TrueTypeFont Load(string[] names) => names
        .SelectMany(name => Folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories)))
        .Select(file => new TrueTypeFont(File.ReadAllBytes(file)))
        .FirstOrDefault(font => "ộỄ".All(letter => font.Glyph(letter) > 0))
        ?? throw new InvalidOperationException("No serif font with Vietnamese letters is installed.");
}
