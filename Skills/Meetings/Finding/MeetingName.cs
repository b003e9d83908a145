using Assistant.Knowledge.Vietnamese;
using Assistant.Skills.Directory;

namespace Assistant.Skills.Meetings.Finding;

/// <summary>Words by which somebody calls a meeting, with or without marks: "họp giao ban", "hop cm", "thảo lụan chuyển đổi số".</summary>
internal sealed class MeetingName
{
    /// <summary>A letter wrong in less than so many is another word rather than a slip.</summary>
    private const int LettersPerSlip = 5;

    /// <summary>Words that call every meeting, or only tie the others together.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "hop", "cuoc", "buoi", "hoi", "nghi", "lich", "cai", "ve", "voi", "cua", "tai", "o", "va", "nay", "do", "vua", "ghi", "meeting", "meetings", "the", "that", "this",
        "just", "recorded", "logged", "a", "an", "our", "about", "on", "with", "of",
    };

    private readonly string _folded;
    private readonly bool _hasMarks;
    private readonly string _written;
    private readonly IReadOnlyList<string> _words;

    /// <summary>Reads the words.</summary>
    /// <param name="text">As written; null or blank calls every meeting.</param>
    public MeetingName(string? text)
    {
        var words = Written(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Empty.Contains(Folding.FoldToWords(word))).ToList();
        _written = string.Join(' ', words);
        _folded = Folding.FoldToWords(_written);
        _hasMarks = _written != _folded;
        _words = _folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether it tells any meetings apart.</summary>
    public bool SaysSomething => _words.Count > 0;

    /// <summary>How well it names a meeting.</summary>
    public MeetingNameFit Of(Meeting meeting)
    {
        if (!SaysSomething)
            return MeetingNameFit.Phrase;
        string[] names = [meeting.Title, .. KindNames(meeting.Kind)];
        if (names.Any(IsIn))
            return MeetingNameFit.Phrase;
        var said = names.Concat([meeting.Unit, meeting.Chair, meeting.Place]).Select(name => Folding.FoldToWords(name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        if (_words.All(word => said.Exists(name => Array.IndexOf(name, word) >= 0 || IsInitials(word, name))))
            return MeetingNameFit.Words;
        return IsTyped([.. said.SelectMany(name => name)]) ? MeetingNameFit.Typed : MeetingNameFit.No;
    }

    private static IEnumerable<string> KindNames(MeetingKind kind) => kind switch
    {
        MeetingKind.Dissemination => ["quán triệt", "dissemination"],
        MeetingKind.Professional => ["chuyên môn", "professional"],
        MeetingKind.Discussion => ["thảo luận", "discussion"],
        MeetingKind.Briefing => ["giao ban", "briefing"],
        _ => [],
    };

    /// <summary>Typed with marks, a word must have the same ones here: "giáo" is not "giao".</summary>
    private bool IsIn(string name) =>
        $" {Folding.FoldToWords(name)} ".Contains($" {_folded} ", StringComparison.Ordinal)
        && (!_hasMarks || Written(name) == Folding.FoldToWords(name) || $" {Written(name)} ".Contains($" {_written} ", StringComparison.Ordinal));

    /// <summary>Whether it is the initials of words that stand together: "cm", "tthc", "p".</summary>
    private static bool IsInitials(string word, string[] name)
    {
        var initials = string.Concat(name.Select(each => each[0]));
        return word.Length <= initials.Length && initials.Contains(word, StringComparison.Ordinal);
    }

    private bool IsTyped(string[] said)
    {
        var slips = Math.Max(1, _words.Sum(word => word.Length) / LettersPerSlip);
        if (_words.Sum(word => word.Length) < LettersPerSlip)
            return false;
        foreach (var word in _words.Where(word => Array.IndexOf(said, word) < 0))
        {
            if (IsEmptySlip(word))
                continue;
            if (word.Length < 3 || !Array.Exists(said, other => EditDistance.IsAtMostOne(word, other)))
                return false;
            slips--;
        }

        return slips >= 0;
    }

    /// <summary>"Hpọ" calls every meeting, too. Only swapped letters: "thi" is not "the".</summary>
    private static bool IsEmptySlip(string word) =>
        word.Length == 3 && EditDistance.IsAtMostOne(word, "hop") && word.Order().SequenceEqual("hop".Order());

    /// <summary>Lower case, composed, words only.</summary>
    private static string Written(string? text)
    {
        var lower = (text ?? "").Normalize().ToLowerInvariant();
        return string.Join(' ', lower.Split([.. lower.Where(letter => !char.IsLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries));
    }
}
