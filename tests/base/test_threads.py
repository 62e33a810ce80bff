"""Ctrl-C while work is handed to threads: kept until it harms nothing, and never lost."""

import signal
import threading

import pytest

from dynorthanc.base.threads import Threads, undisturbed


def test_a_ctrl_c_inside_comes_at_the_end() -> None:
    done = []
    with pytest.raises(KeyboardInterrupt), undisturbed():
        signal.raise_signal(signal.SIGINT)
        done.append("work")
    assert done == ["work"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_without_one_nothing_happens() -> None:
    with undisturbed():
        pass
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_an_error_inside_is_told_and_the_handler_is_back() -> None:
    with pytest.raises(LookupError), undisturbed():
        raise LookupError
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_whoever_handles_ctrl_c_himself_goes_on_doing_so() -> None:
    pressed = []
    before = signal.signal(signal.SIGINT, lambda *_: pressed.append(1))
    try:
        with undisturbed():
            signal.raise_signal(signal.SIGINT)
            assert pressed == [1]
    finally:
        signal.signal(signal.SIGINT, before)


def test_threads_of_others_hand_out_work_too() -> None:
    """Python lets only the main thread set handlers."""
    results = []

    def work() -> None:
        with Threads(1) as threads:
            results.append(threads.submit(pow, 2, 3).result())

    other = threading.Thread(target=work)
    other.start()
    other.join()
    assert results == [8]


def test_work_is_called_with_its_arguments() -> None:
    with Threads(2) as threads:
        assert threads.submit(int, "11", base=2).result() == 3
