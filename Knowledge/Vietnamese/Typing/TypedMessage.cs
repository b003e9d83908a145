namespace Assistant.Knowledge.Vietnamese.Typing;

/// <summary>A message under repair: its words, and how it was typed as a whole.</summary>
internal sealed class TypedMessage
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "anh", "chi", "ong", "ba", "co", "thay", "chu", "bac", "a", "c", "dc" };

    /// <summary>Cuts a clean text and judges it.</summary>
    public TypedMessage(string text, TypingVocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        Words = TypedWords.Of(text);
        var letters = Words.Where(word => word.Kind == TypedKind.Word).ToList();
        var upper = letters.Count(word => word.IsUpper);
        IsShouted = upper >= 3 && upper * 2 > letters.Count;
        var marked = letters.Count(word => word.Form.Marks != 0);
        IsMarked = marked * 3 >= letters.Count;
        var english = letters.Count(word => vocabulary.IsEnglishOnly(word.Form.Folded));
        english += english == 0 ? 0 : letters.Count(word => word.Form.Folded is "the" or "is" or "of" or "we" or "this" or "it" or "or");
        IsEnglish = marked * 2 < english && !Words.Any(word => word.Kind == TypedKind.Mixed && Vni.Decode(word.Form.Text) is not null) && english * 2 >= letters.Count(word => word.Form.Marks == 0 && !vocabulary.Lexicon.English.Contains(word.Form.Folded)) && english > 0 && letters.Count > 1;
    }

    /// <summary>The words; the last is empty.</summary>
    public List<TypedWord> Words { get; }

    /// <summary>What the words are judged by.</summary>
    public TypingVocabulary Vocabulary { get; }

    /// <summary>Whether most words are in capitals, so that capitals say nothing.</summary>
    public bool IsShouted { get; }

    /// <summary>Whether the message is written with marks.</summary>
    public bool IsMarked { get; }

    /// <summary>Whether keys of Telex were typed as they are.</summary>
    public bool IsTelex { get; set; }

    /// <summary>Whether the message is English.</summary>
    public bool IsEnglish { get; }

    /// <summary>Whether anything was changed.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>The word before, when nothing but a blank stands between.</summary>
    public WordForm? FormBefore(int i) => i > 0 && Words[i].Follows && Words[i - 1].Kind == TypedKind.Word ? Words[i - 1].Form : null;

    /// <summary>The word after, when nothing but a blank stands between.</summary>
    public WordForm? FormAfter(int i) => i + 1 < Words.Count && Words[i + 1].Follows && Words[i + 1].Kind == TypedKind.Word ? Words[i + 1].Form : null;

    /// <summary>The folded word before, when nothing but a blank stands between.</summary>
    public string? Before(int i) => FormBefore(i)?.Folded;

    /// <summary>The folded word after, when nothing but a blank stands between.</summary>
    public string? After(int i) => FormAfter(i)?.Folded;

    /// <summary>Whether a word is no word that is known as it was typed.</summary>
    public bool IsBroken(int i) => Words[i] is { Kind: TypedKind.Word, Text.Length: > 0 } word && !IsInitials(word) && (!word.IsInner || word.Form.Marks != 0)
        && !Vocabulary.Knows(word.Form) && !Vocabulary.Lexicon.Abbreviations.Knows(word.Form.Text);

    /// <summary>Whether capitals make a word initials: "TCCB", "GDTrH".</summary>
    public bool IsInitials(TypedWord word) => word.IsCapital && ((word.IsUpper && !IsShouted) || (word.Text.Length <= 6 && word.IsInner && word.Form.Marks == 0));

    /// <summary>Whether a word stands where names stand: a capital within a sentence, or after a title.</summary>
    public bool MayBeName(int i) => !IsShouted && i > 0 && ((Words[i].IsCapital && !Words[i].Begins) || (Before(i) is { } before && Titles.Contains(before) && (Words[i].IsCapital || before is "a" or "c")));

    /// <summary>Puts other words in the place of a word.</summary>
    public void Replace(int i, string lower)
    {
        var written = Words[i].As(lower);
        if (written.Text == Words[i].Text)
        {
            return;
        }

        IsChanged = true;
        var parts = written.Text.Split(' ');
        Words[i] = written.Part(parts[0]);
        for (var part = 1; part < parts.Length; part++)
        {
            Words.Insert(i + part, new TypedWord(" ", parts[part], char.IsAsciiDigit(parts[part][0]) ? TypedKind.Fixed : TypedKind.Word));
        }
    }

    /// <summary>Remembers that the words are no longer those that were typed.</summary>
    public void MarkChanged() => IsChanged = true;

    /// <summary>Cuts a word that holds blanks into its words.</summary>
    public void Respread(int i)
    {
        var parts = Words[i].Text.Split(' ');
        Words[i] = Words[i].Part(parts[0]);
        Words.InsertRange(i + 1, parts.Skip(1).Select(part => new TypedWord(" ", part, TypedKind.Word)));
    }

    /// <summary>Makes one word of a word and the next.</summary>
    public void JoinNext(int i, string lower)
    {
        IsChanged = true;
        Words[i] = Words[i].As(lower);
        Words.RemoveAt(i + 1);
    }
}
