namespace Assistant.Knowledge.Tests.Reading.Pdf;

/// <summary>A serif font with Vietnamese letters, wherever the system keeps it.</summary>
public static class SystemFonts
{
    private static readonly string[] Folders = ["/usr/share/fonts", "/usr/local/share/fonts"];
    private static readonly string[] RegularNames = ["DejaVuSerifCondensed.ttf", "DejaVuSerif.ttf"];
    private static readonly string[] BoldNames = ["DejaVuSerifCondensed-Bold.ttf", "DejaVuSerif-Bold.ttf"];
    private static readonly Lazy<TrueTypeFont> LazyRegular = new(() => Load(bold: false));
    private static readonly Lazy<TrueTypeFont> LazyBold = new(() => Load(bold: true));

    /// <summary>The upright font.</summary>
    public static TrueTypeFont Regular => LazyRegular.Value;

    /// <summary>The bold font.</summary>
    public static TrueTypeFont Bold => LazyBold.Value;

    /// <summary>The path of a font file; null where there is none.</summary>
    public static string? Find(bool bold) => (bold ? BoldNames : RegularNames)
        .SelectMany(name => Folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories)))
        .FirstOrDefault();

    private static TrueTypeFont Load(bool bold) =>
        new(File.ReadAllBytes(Find(bold) ?? throw new FileNotFoundException("No serif font with Vietnamese letters.")));
}
