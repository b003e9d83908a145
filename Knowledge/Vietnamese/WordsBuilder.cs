namespace Assistant.Knowledge.Vietnamese;

/// <summary>Letters and digits with single blanks between the words, as they are put together.</summary>
/// <param name="room">Where they are put first; more is taken when it is full.</param>
internal ref struct WordsBuilder(Span<char> room)
{
    private Span<char> _room = room;
    private int _length;

    /// <summary>Adds a folded character; whatever is neither letter nor digit parts words.</summary>
    public void Add(char c)
    {
        var part = char.IsLetterOrDigit(c) ? c : ' ';
        if (part == ' ' && (_length == 0 || _room[_length - 1] == ' '))
        {
            return;
        }

        if (_length == _room.Length)
        {
            var more = new char[_length * 2];
            _room.CopyTo(more);
            _room = more;
        }

        _room[_length++] = part;
    }

    /// <summary>The words.</summary>
    public override readonly string ToString() => new(_room[.._length].TrimEnd(' '));
}
