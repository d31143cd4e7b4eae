from tests.published import public_address

__all__ = ["public_address"]
