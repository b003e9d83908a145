using System.Globalization;
using System.Reflection;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Model;

/// <summary>What a model is told before it chooses; the words are data, see <c>choosing.txt</c>. It names no person.</summary>
internal static class ChoosingPrompt
{
    /// <summary>The model's last word when nothing fits.</summary>
    public const string Nothing = "NONE";

    private static readonly string Words = Read();

    public static string For(Asker asker) => Words
        .Replace("{today}", asker.Today.ToString("yyyy-MM-dd, dddd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{organization}", asker.Organization.Length > 0 ? asker.Organization : "not known", StringComparison.Ordinal)
        .Replace("{unit}", asker.Unit?.Name ?? "not known", StringComparison.Ordinal);

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("model/choosing.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
