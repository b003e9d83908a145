using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Dialogs;

/// <summary>The verbs with which people ask for a change: "sửa thành…", "đổi sang…", "change to…".</summary>
internal static class Edits
{
    private static readonly string[] Verbs =
    [
        "sua lai thanh ", "sua lai la ", "sua lai ", "sua thanh ", "sua ", "doi lai thanh ", "doi thanh ", "doi sang ", "doi lai ", "doi ", "chuyen thanh ", "chuyen sang ", "chuyen ",
        "cap nhat ", "chinh lai ", "chinh thanh ", "chinh ", "bo sung ", "them ", "khong phai, ", "nham roi, ", "change it to ", "change to ", "change the ", "change ", "make it ", "set the ", "set ", "add ",
    ];

    /// <summary>Whether the words begin with such a verb.</summary>
    public static bool HasVerb(string text) => Length(FoldedText.Of(text)) > 0;

    /// <summary>The words behind the verb; all of them when there is none.</summary>
    public static string WithoutVerb(string text)
    {
        var folded = FoldedText.Of(text);
        var length = Length(folded);
        return folded.Slice(length, folded.Value.Length - length);
    }

    private static int Length(FoldedText folded) =>
        Array.Find(Verbs, verb => folded.Value.StartsWith(verb, StringComparison.Ordinal))?.Length ?? 0;
}
