using System.Text.RegularExpressions;

namespace Assistant.Skills.Understanding;

/// <summary>Who a message is sent to, where that is the assistant itself: "@Trợ lý", "&lt;at&gt;Trợ lý công vụ&lt;/at&gt;".</summary>
internal static partial class Addressing
{
    /// <summary>The message without it; the same object when there is none.</summary>
    public static string Strip(string text) =>
        text.Contains('@', StringComparison.Ordinal) || text.Contains("<at", StringComparison.OrdinalIgnoreCase) ? Assistant().Replace(text, " ").Trim() : text;

    [GeneratedRegex(@"<at[^>]*>[^<]{0,80}</at>|(?<![\w.])@\s?(?:tr(?:ợ|o) l(?:ý|y|í|i)(?:\s(?:ảo|ao|công vụ|cong vu))?|bot|assistant)(?!\w)[,:]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Assistant();
}
